import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

const settingsAtFault = (env: Record<string, string>) => readConfig(env).faults.map(({ setting }) => setting)

test('DESIGN 7 without any setting Linje listens on this machine only', () => {
  const read = readConfig({})
  expect(read).toMatchObject({
    config: { host: '127.0.0.1', port: 3000, mailPort: 2525, lmtpPort: 2424, baseUrl: null, smtpUrl: null },
    faults: [],
  })
})

test('DESIGN 7 every fault of the settings is listed at once', () => {
  expect(
    settingsAtFault({
      PORT: 'abc',
      LINJE_MAIL_PORT: '70000',
      BASE_URL: 'desk.example',
      DATABASE_URL: 'mysql://db',
      SMTP_URL: 'http://mail',
      LINJE_EXAMPLE: 'maybe',
    }),
  ).toEqual(['PORT', 'LINJE_MAIL_PORT', 'BASE_URL', 'DATABASE_URL', 'SMTP_URL', 'LINJE_EXAMPLE'])
})

test('DESIGN 7 a HOST others can reach needs a BASE_URL with https', () => {
  expect(settingsAtFault({ HOST: '0.0.0.0' })).toEqual(['BASE_URL'])
  expect(settingsAtFault({ HOST: '0.0.0.0', BASE_URL: 'http://desk.example' })).toEqual(['BASE_URL'])
  expect(settingsAtFault({ HOST: '0.0.0.0', BASE_URL: 'https://desk.example' })).toEqual([])
})

test('DESIGN 9 a fail point is refused outside tests, and unknown ones are named', () => {
  expect(settingsAtFault({ LINJE_FAIL_AT: 'mail.kept' })).toEqual(['LINJE_FAIL_AT'])
  expect(settingsAtFault({ LINJE_FAIL_AT: 'mail.lost', LINJE_TEST: '1' })).toEqual(['LINJE_FAIL_AT'])
  expect(readConfig({ LINJE_FAIL_AT: 'letter.claimed:3', LINJE_TEST: '1' })).toMatchObject({
    config: { failAt: { point: 'letter.claimed', pass: 3 } },
  })
})
