/** One enquiry of the corpus as the peers hold it: a ticket with three messages. */
export type Ticket = {
  /** 1 to the size of the corpus. */
  readonly n: number
  readonly queue: 'Support' | 'Billing' | 'Network' | 'Hardware' | 'Facilities'
  /** 1 to 2000. */
  readonly requester: number
  /** 1 to 20. */
  readonly agent: number
  readonly status: 'open' | 'stalled' | 'resolved'
  /** Seconds since 1970. */
  readonly created: number
  readonly subject: string
  readonly messages: readonly [string, string, string]
}

/** The ticket with this number; the same for every product and every run. */
export function ticket(n: number, total?: number): Ticket
