import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readAddresses } from '../../../src/mail/mime/addresses.ts'
import { readDate } from '../../../src/mail/mime/date.ts'
import { readParameters } from '../../../src/mail/mime/parameters.ts'
import { type Share, shareOf } from './share.ts'

const moment = z.object({
  year: z.number(),
  month: z.number(),
  day: z.number(),
  hour: z.number(),
  minute: z.number(),
  second: z.number(),
  tz_before_gmt: z.boolean(),
  tz_hour: z.number(),
  tz_minute: z.number(),
})
const dates = z.array(z.object({ header: z.string(), expected: moment.nullable() }))
const mailbox = z.object({ address: z.string().nullish() })
const addresses = z.array(
  z.object({
    header: z.string(),
    expected: z
      .union([
        z.object({ List: z.array(mailbox) }),
        z.object({ Group: z.array(z.object({ addresses: z.array(mailbox) })) }),
      ])
      .nullable(),
  }),
)
const types = z.array(
  z.object({
    header: z.string(),
    expected: z
      .object({
        c_type: z.string(),
        c_subtype: z.string().nullable(),
        attributes: z.array(z.tuple([z.string(), z.string()])).nullish(),
      })
      .nullable(),
  }),
)

/** `mime/stalwart/*.json`: single fields and what another reader finds in them. */
export async function fieldShares(folder: string): Promise<readonly Share[]> {
  return [await dateShare(folder), await addressShare(folder), await typeShare(folder)]
}

function dateShare(folder: string): Promise<Share> {
  const samples = dates.parse(read(folder, 'date.json')).map(({ header, expected }) => ({
    what: oneLine(header),
    look: async () => ({ wanted: expected && asMoment(expected), got: readDate(header) }),
  }))
  return shareOf('mime/stalwart: dates', samples)
}

function asMoment(told: z.infer<typeof moment>): string {
  const zone = (told.tz_before_gmt ? -1 : 1) * (told.tz_hour * 60 + told.tz_minute)
  const local = Date.UTC(told.year, told.month - 1, told.day, told.hour, told.minute, told.second)
  return new Date(local - zone * 60_000).toISOString()
}

function addressShare(folder: string): Promise<Share> {
  // Fields of mailing lists are no fields of addresses.
  const told = addresses.parse(read(folder, 'address.json')).filter(({ header }) => !header.includes('<mailto:'))
  const samples = told.map(({ header, expected }) => ({
    what: oneLine(header),
    look: async () => ({
      wanted: (expected === null
        ? []
        : 'List' in expected
          ? expected.List
          : expected.Group.flatMap(one => one.addresses)
      )
        .map(({ address }) => (address ?? '').toLowerCase())
        .filter(address => address.includes('@')),
      got: readAddresses(header.replace(/\r?\n(?=[ \t])/g, '')).map(({ address }) => address),
    }),
  }))
  return shareOf('mime/stalwart: addresses', samples)
}

/** What makes no type is an error there and left to the place here; a language is nothing we ask for. */
function typeShare(folder: string): Promise<Share> {
  const samples = types.parse(read(folder, 'content_type.json')).flatMap(({ header, expected }) =>
    expected === null || expected.c_subtype === null
      ? []
      : {
          what: oneLine(header),
          look: async () => {
            const { value, parameters } = readParameters(header.replace(/\r?\n(?=[ \t])/g, ''))
            const told = (expected.attributes ?? []).filter(([name]) => !name.endsWith('-language'))
            return {
              wanted: [`${expected.c_type}/${expected.c_subtype}`, ...told.map(pair => pair.join('='))],
              got: [value, ...[...parameters].filter(([, words]) => words !== '').map(pair => pair.join('='))],
            }
          },
        },
  )
  return shareOf('mime/stalwart: types', samples)
}

function read(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'))
}

function oneLine(header: string): string {
  return header.replace(/\s+/g, ' ').trim().slice(0, 40).trim()
}
