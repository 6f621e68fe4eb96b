import { tonesOf } from '../contract/colour.ts'
import type { MailLooks } from '../mail/written/written-letter.ts'
import { setting } from '../store/settings-store.ts'
import type { House } from './house.ts'

/** How the mails of the house look now: its name, colour and logo. */
export async function readMailLooks({ database, baseUrl }: House): Promise<MailLooks> {
  const [organisation, logo] = await Promise.all([setting(database, 'organisation'), setting(database, 'logo')])
  const accent = organisation?.accent ?? null
  const tones = accent === null ? null : tonesOf(accent)
  return {
    name: organisation?.name || 'Linje',
    accent: tones === null ? null : { light: tones.light.base, dark: tones.dark.base },
    logo: logo === null ? null : Buffer.from(logo, 'base64'),
    baseUrl,
  }
}
