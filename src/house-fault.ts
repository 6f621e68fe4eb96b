/** Why the house cannot open with these settings; says what to change. */
export class HouseFault extends Error {}
