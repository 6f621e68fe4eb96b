import type { House } from '../desk/house.ts'
import { smtpUrlOf } from '../desk/outgoing-mail.ts'
import { openTransport, type Transport } from '../mail/transport.ts'

/** The way by which letters leave just now. */
export type WayOut = {
  /** Null where no mail server is set; another one from the next turn on, once an administrator has set it. */
  readonly now: () => Promise<Transport | null>
  readonly close: () => void
}

/** Keeps the connections of one mail server open, until it is another that is set; letters under way still leave by it. */
export function openWayOut(house: House): WayOut {
  let url: string | null = null
  let transport: Transport | null = null
  return {
    async now() {
      const set = await smtpUrlOf(house)
      if (set !== url) {
        transport?.close()
        url = set
        transport = set === null ? null : openTransport(set)
      }
      return transport
    },
    close: () => transport?.close(),
  }
}
