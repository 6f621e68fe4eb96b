const HEAD = 'From: Kari <kari@sorby.example>\r\nSubject: Skriver\r\n'

/** Mails made to be slow or to break what reads them (ACCEPTANCE B03, B05, B06, B08), by what is wrong with them. */
export const bombs: Readonly<Record<string, () => string>> = {
  'ten thousand levels': () =>
    HEAD +
    Array.from(
      { length: 10_000 },
      (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`,
    ).join(''),
  'a hundred thousand parts': () =>
    `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(100_000)}`,
  'a boundary of a megabyte': () => {
    const boundary = 'b'.repeat(1_000_000)
    return `${HEAD}Content-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n--${boundary}\r\n\r\nx`
  },
  'ten thousand fields': () => `${'X-A: b\r\n'.repeat(10_000)}\r\nx`,
  'a field of ten megabytes': () => `Subject: ${'a '.repeat(5_000_000)}\r\n\r\nx`,
  'two hundred thousand folds': () => `Subject: x\r\n${' a\r\n'.repeat(200_000)}\r\nx`,
  'twenty megabytes of equals signs': () =>
    `${HEAD}Content-Transfer-Encoding: quoted-printable\r\n\r\n${'='.repeat(20_000_000)}`,
  'forty megabytes of base64': () => `${HEAD}Content-Transfer-Encoding: base64\r\n\r\n${'QUJD'.repeat(10_000_000)}`,
  'mails in mails': () => `${HEAD}${'Content-Type: message/rfc822\r\n\r\n'.repeat(200)}x`,
  'open divisions': () => html('<div>'.repeat(200_000)),
  'open tables': () => html('<table>'.repeat(100_000)),
  'a megabyte of one attribute': () => html(`<a title="${'x'.repeat(1_000_000)}">y</a>`),
  'twenty-five megabytes of style': () => html(`<style>${'a{b:c}'.repeat(4_000_000)}</style>`),
  'angle brackets': () => html('<'.repeat(2_000_000)),
  'open comments of addresses': () => `From: ${'('.repeat(400_000)}\r\n\r\nx`,
  'groups of addresses': () => `To: ${'g:'.repeat(200_000)}\r\n\r\nx`,
  'addresses without an at sign': () => `To: ${'a,'.repeat(200_000)}\r\n\r\nx`,
  'encoded words without an end': () => `Subject: ${'=?utf-8?B?'.repeat(20_000)}\r\n\r\nx`,
  'heads in the text': () => text('Fra: a\nSendt: b\nTil: c\nEmne: d\n\nx\n'.repeat(20_000), 'VS: Skriver'),
  'attributions without an end': () => text('Den 2. juni 2026 kl. 08:12 skrev\n'.repeat(50_000), 'SV: Skriver'),
  'files in the text without an end': () => text('begin 644 a\n'.repeat(100_000), 'Skriver'),
  'recipients of a report': () =>
    `From: MAILER-DAEMON@sorby.example\r\nSubject: failure notice\r\n\r\n${'<a@b.example>:\n550 x\n'.repeat(100_000)}`,
  'groups of a report': () =>
    `${HEAD}Content-Type: message/delivery-status\r\n\r\n${'Final-Recipient: rfc822; a@b.example\nAction: failed\n\n'.repeat(50_000)}`,
}

function html(body: string): string {
  return `${HEAD}Content-Type: text/html; charset=utf-8\r\n\r\n${body}`
}

function text(body: string, subject: string): string {
  return `From: kari@sorby.example\r\nSubject: ${subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body}`
}
