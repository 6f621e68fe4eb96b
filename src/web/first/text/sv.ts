import type { FirstWords } from './nb.ts'

/** What a newcomer to the desk is told, in Swedish. */
export const sv: FirstWords = {
  heading: 'Fem saker att prova',
  about: 'Prova en, eller gå direkt till arbetet. Sidan visas inte av sig själv igen; du hittar den med Ctrl K.',
  take: ['Ta ett ärende', 'Öppna ett ärende från gruppens lista och tryck ”Ta ärendet”.'],
  call: ['Skriv ned ett samtal', 'Hitta den som ringer med tre tecken av namn, telefon eller ärendenummer.'],
  mail: ['Placera ett mejl', 'Det som ingen regel kunde placera väntar på en person.'],
  find: ['Hitta eller gör', 'Ctrl K hittar ärenden, personer och platser, och gör det som sidan erbjuder.'],
  keys: ['Se snabbtangenterna', 'Tangenten ? visar vad som fungerar där du är.'],
  go: 'Till mitt arbete',
}
