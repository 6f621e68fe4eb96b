import { z } from 'zod'
import { line } from './value.ts'

/** How a connection is kept from being read on the way; `plain` not at all. */
export const mailSecurities = ['tls', 'starttls', 'plain'] as const
export type MailSecurity = (typeof mailSecurities)[number]

/** Where a mail server is, and how it is spoken to. */
export const mailServer = z.strictObject({
  /** A name or an address of a server. */
  host: z
    .string()
    .trim()
    .toLowerCase()
    .min(1)
    .max(253)
    .refine(host => /^[a-z0-9]([a-z0-9.:-]*[a-z0-9])?$/.test(host), { message: 'not-a-host' }),
  port: z.number().refine(port => Number.isInteger(port) && port >= 1 && port <= 65_535, { message: 'not-a-port' }),
  security: z.enum(mailSecurities),
})

export const username = line

/** What lets one in. It goes into one line of a protocol or a form, and is never told. */
export const mailSecret = z
  .string()
  .min(1)
  .max(4_000)
  .refine(text => !/[\0\r\n]/.test(text))
