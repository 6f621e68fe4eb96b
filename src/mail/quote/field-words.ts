/** A field of the head that mail programs write above what they quote or forward. */
export type Field = 'from' | 'sent' | 'to' | 'cc' | 'subject' | 'other'

/**
 * What Outlook, Apple Mail, Gmail, Thunderbird, Yahoo, Samsung and others call the fields, by language: nb, nn, sv,
 * da, fi, en, de first, then those that neighbours and suppliers write. Lower case; the longest that fits counts.
 */
const WORDS: Readonly<Record<Field, readonly string[]>> = {
  from: [
    ...[
      'fra',
      'frå',
      'från',
      'avsender',
      'avsendar',
      'avsändare',
      'afsender',
      'lähettäjä',
      'from',
      'sender',
      'von',
      'absender',
    ],
    ...[
      'de',
      'expéditeur',
      'da',
      'mittente',
      'van',
      'od',
      'nadawca',
      'от',
      'від',
      'od koho',
      'feladó',
      'kimden',
      'de la',
      'от кого',
    ],
  ],
  sent: [
    ...[
      'sendt',
      'sendt den',
      'send',
      'sänt',
      'lähetysaika',
      'dato',
      'skickat',
      'skickades',
      'datum',
      'lähetetty',
      'päivämäärä',
      'päiväys',
      'pvm',
      'sent',
      'date',
    ],
    ...[
      'sent on',
      'gesendet',
      'gesendet am',
      'envoyé',
      'envoyé le',
      'inviato',
      'data',
      'enviado',
      'enviada em',
      'fecha',
      'verzonden',
    ],
    ...[
      'wysłano',
      'отправлено',
      'дата',
      'надіслано',
      'odesláno',
      'dátum',
      'elküldve',
      'tarih',
      'gönderildi',
      'trimis',
      'message du',
    ],
  ],
  to: [
    ...[
      'til',
      'till',
      'mottaker',
      'mottagare',
      'modtager',
      'vastaanottaja',
      'vastaanottajat',
      'saaja',
      'kenelle',
      'to',
      'an',
      'empfänger',
    ],
    ...['à', 'a', 'para', 'aan', 'do', 'кому', 'komu', 'címzett', 'kime', 'către', 'destinataire', 'destinatario'],
  ],
  cc: [
    ...[
      'kopi',
      'kopi til',
      'kopi/cc',
      'kopia',
      'kopia till',
      'kopio',
      'cc',
      'kopie',
      'kopie (cc)',
      'kopi (cc)',
      'kopia (cc)',
      'kopio (cc)',
    ],
    ...[
      'copie à',
      'copie',
      'copia',
      'dw',
      'копия',
      'копія',
      'másolatot kap',
      'bilgi',
      'bcc',
      'blindkopi',
      'blindkopia',
      'piilokopio',
    ],
  ],
  subject: [
    ...[
      'emne',
      'tema',
      'rubrik',
      'otsikko',
      'ämne',
      'ärende',
      'aihe',
      'subject',
      'betreff',
      'objet',
      'sujet',
      'oggetto',
      'asunto',
      'assunto',
      'onderwerp',
    ],
    ...['temat', 'тема', 'předmět', 'predmet', 'tárgy', 'konu', 'subiect'],
  ],
  other: [
    ...[
      'svar til',
      'svara till',
      'vastaa',
      'vastausosoite',
      'reply-to',
      'reply to',
      'antwort an',
      'répondre à',
      'risposta',
      'rispondi a',
    ],
    ...[
      'vedlegg',
      'bifogade filer',
      'bifogad fil',
      'vedhæftet fil',
      'liite',
      'anhang',
      'anhänge',
      'kategorier',
      'oppfølgingsflagg',
      'vedleggsnavn',
      'bilagor',
      'bilaga',
      'vedhæftede filer',
      'liitteet',
      'attachments',
      'anlagen',
      'anlage',
      'pièces jointes',
    ],
    ...[
      'viktighet',
      'prioritet',
      'prioriteetti',
      'tärkeys',
      'importance',
      'priority',
      'wichtigkeit',
      'priorität',
      'sensitivity',
      'følsomhet',
    ],
    ...[
      'newsgroups',
      'organization',
      'message-id',
      'references',
      'in-reply-to',
      'resent-from',
      'cc:',
      'når',
      'hvor',
      'when',
      'where',
    ],
  ],
}

/** Kept apart so that a language can be told by it: in Finnish `VS:` is an answer, elsewhere it forwards. */
export function isFinnish(word: string): boolean {
  return /^(?:lähettäjä|lähetetty|vastaanottaja|aihe|päivämäärä|päiväys|kopio)/i.test(word)
}

const FIELDS: readonly Field[] = ['from', 'sent', 'to', 'cc', 'subject', 'other']

const BY_WORD: ReadonlyMap<string, Field> = new Map(
  FIELDS.flatMap(field => WORDS[field].map((word): [string, Field] => [word, field])),
)

export type FieldLine = { readonly field: Field; readonly word: string; readonly value: string }

/** Reads "Fra: Kari", "*From:* Kari", "De : Kari" or "> Von:\tKari"; null for any other line. */
export function readFieldLine(line: string): FieldLine | null {
  const bare = line.slice(0, 4_000).replace(/^[\s>|*_\ufeff]+/, '')
  const colon = bare.slice(0, 40).search(/[:：]/)
  if (colon < 1) return null
  const word = bare
    .slice(0, colon)
    .replace(/[\s*_\u00a0]+$/, '')
    .toLowerCase()
  const field = BY_WORD.get(word)
  if (field === undefined) return null
  return {
    field,
    word,
    value: bare
      .slice(colon + 1)
      .replace(/^[\s*_\u00a0]+/, '')
      .trim(),
  }
}

/** The same without a colon, as eM Client writes it: 'Fra "Kari" <kari@...>'; of one word, with something behind it. */
export function readBareFieldLine(line: string): FieldLine | null {
  const [, word = '', value = ''] = /^[\s>|]*(\p{Lu}\p{L}{1,14})\s+(\S.{0,4000})$/u.exec(line.slice(0, 4_020)) ?? []
  const field = BY_WORD.get(word.toLowerCase())
  return field === undefined ? null : { field, word: word.toLowerCase(), value: value.trim() }
}

/** Puts each field of a head that was written in one line on a line of its own, as Yahoo's plain text needs. */
export function splitFields(line: string): readonly string[] {
  return line.slice(0, 8_000).replace(RUN_TOGETHER, '\n$1: ').split('\n')
}

/** Words that begin with a capital and stand right after an address, a zone or a dash; the rest is chance. */
const RUN_TOGETHER = new RegExp(
  `(?<=[>\\]\\s\\d)A-Za-z-])(${Object.values(WORDS)
    .flat()
    .filter(word => word.length > 1 && /^[a-zæøåäöü]+$/.test(word))
    .map(word => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .concat('CC')
    .sort((a, b) => b.length - a.length)
    .join('|')}):\\s`,
  'g',
)
