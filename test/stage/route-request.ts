import type { Act } from '../../src/contract/case-route.ts'
import { sql } from '../../src/store/sql.ts'
import { acts, mustAct, openedBy } from './acting.ts'
import { administered, administrationBodies } from './administration-request.ts'
import { articleBodies, known } from './known.ts'
import { noticeBodies, noticeFor } from './noticed.ts'
import type { OpenDesk, Sent } from './open-desk.ts'
import { seen } from './opened-case.ts'
import { type CastName, cast, nordvikFirst, secondLine } from './people.ts'
import { m1Version, nextM1, odasDraft } from './routine-file.ts'

/** A request by some route in some way, as somebody with every right to it would make it. */
export type RouteRequest = { readonly path: string; readonly sent: Sent }

export type Scene = {
  readonly number: number
  readonly version: number
  /** Another case of Siri's. */
  readonly other: number
  readonly letters: Readonly<Record<string, string>>
  readonly files: Readonly<Record<string, string>>
  readonly mail: string
  readonly view: string
  readonly block: string
  readonly release: string
  readonly notice: string
  readonly article: string
  readonly term: string
}

const file = [{ name: 'fil.txt', mediaType: 'text/plain', content: 'ZmlsCg==' }]
const noted: Act = { ...acts.note, body: { ...acts.note.body, attachments: file } }
const told: Act = { ...acts.tell, body: { ...acts.tell.body, attachments: file } }
const askedHer: Act = { ...acts.toThirdLine, body: { ...acts.toThirdLine.body, attachments: file } }
const solved: readonly (readonly [CastName, Act])[] = [['ola', acts.solve]]
const sentBack = [...solved, ['ola', acts.sendBack]] as const
/** Kari, Karl and Ola read it. */
const shut: readonly (readonly [CastName, Act])[] = [['kari', acts.confidential]]
const proposed = [...shut, ['karl', acts.propose]] as const
const confirmed = [...sentBack, ['kari', acts.tell], ['siri', acts.confirm]] as const

/** What has to happen before a route makes sense to anybody; else it stands where the 3rd line is asked. */
const before: Readonly<Record<string, readonly (readonly [CastName, Act])[]>> = {
  'DELETE /api/cases/{number}/solution': solved,
  'POST /api/cases/{number}/send-backs': solved,
  'PUT /api/cases/{number}/confirmation': solved,
  'POST /api/cases/{number}/objections': solved,
  'PUT /api/cases/{number}/closure': confirmed,
  'PUT /api/cases/{number}/steps/{step}': sentBack,
  'PUT /api/cases/{number}/readers': shut,
  'PUT /api/cases/{number}/confidentiality-review': shut,
  'PUT /api/cases/{number}/lifting-proposal': shut,
  'DELETE /api/cases/{number}/confidentiality': proposed,
  'POST /api/cases/{number}/lifting-refusals': proposed,
}

/** Sets a scene of its own for this route, in an agency's case that went as far as the 3rd line. */
export async function sceneFor(desk: OpenDesk, route: string): Promise<Scene> {
  const { house, database } = desk
  const other = await openedBy(house)
  const number = await openedBy(house)
  let version = 1
  if (!route.endsWith('/hand-overs')) {
    await mustAct(house, 'kari', number, acts.handOver, told)
    version = await mustAct(house, 'ola', number, acts.triage, noted, askedHer)
    if (route === 'DELETE /api/cases/{number}/handler') version = await mustAct(house, 'ola', number, acts.take('ola'))
    if (route === 'DELETE /api/cases/{number}/links/{to}') {
      version = await mustAct(house, 'ola', number, { action: 'link', to: other })
    }
  }
  for (const [who, act] of before[route] ?? []) version = await mustAct(house, who, number, act)
  const letters = await database.all(sql<{ kind: string; id: string; file: string }>`
    select case l.kind when 'public' then 'public' when 'internal' then 'ours' else 'hers' end as kind, l.id, f.id as file
    from letters l join attachments f on f.letter_id = l.id where l.case_number = ${number}`)
  // So that there is something to take back: an internal letter never waits for the post by itself.
  await database.run(sql`
    update letters set delivery = 'waiting', send_after = now(), message_id = '<a@b>', address = 'a@b.example'
    where case_number = ${number} and kind = 'internal'`)
  if (route.includes('/routines/{routine}')) await odasDraft(desk)
  if (route.includes('{domain}')) await database.run(waitingKey(house.now()))
  if (route.endsWith('/acceptance')) await database.run(noneArrived(number))
  if (route.endsWith('/page')) await database.run(cameAsHtml(house.newId(), house.now(), number))
  return {
    number,
    version,
    other,
    letters: Object.fromEntries(letters.map(({ kind, id }) => [kind, id])),
    files: Object.fromEntries(letters.map(letter => [letter.kind, letter.file])),
    mail: route.includes('{mail}') ? await waitingMail(desk) : '',
    block: route.includes('{block}') ? await teamsBlock(desk) : '',
    release: route.includes('{release}') ? await releaseOf(desk) : '',
    view: route.includes('{view}') ? await teamsView(desk) : '',
    notice: route.includes('{notice}') ? await noticeFor(desk, route, number) : '',
    article: route.includes('{article}') ? await known(desk) : '',
    term: route.includes('{term}') ? await someTerm(desk) : '',
  }
}

/** A term of the register that came with Linje. */
async function someTerm({ database }: OpenDesk): Promise<string> {
  return (await database.one(sql<{ id: string }>`select id from handbook_terms limit 1`)).id
}

/** Every letter of a case came in this one mail, which has a look of its own. */
function cameAsHtml(mail: string, at: string, number: number) {
  const raw = Buffer.from('Subject: Hei\r\nContent-Type: text/html\r\n\r\n<p>Hei</p>\r\n')
  return sql`
    with kept as (
      insert into mails (id, received_at, protocol, team_id, recipient, envelope_from, message_id, content_hash, raw, state)
      values (${mail}, ${at}, 'smtp', ${nordvikFirst}, 'brukerstotte@nordvik.linje.example', '', ${mail},
        ${Buffer.from(mail)}, ${raw}, 'acted')
      returning id)
    update letters set mail_id = kept.id, as_html = true from kept where case_number = ${number}`
}

/** None of its letters to the end user arrived. */
function noneArrived(number: number) {
  return sql`
    update cases set undelivered = (
      select jsonb_agg(jsonb_build_object('letter', id, 'kind', kind, 'supplier', null, 'answer', null))
      from letters where case_number = ${number} and kind = 'public')
    where number = ${number}`
}

/** A key that waits to sign for the domain of Nordvik's mailbox. */
function waitingKey(at: string) {
  return sql`
    insert into signing_keys (domain, selector, public_key, sealed, made_at)
    values ('nordvik.linje.example', 'linje-1', 'AAAA', '', ${at}) on conflict do nothing`
}

/** A mail of Siri's to Nordvik's mailbox that needs a person. */
async function waitingMail({ house, database }: OpenDesk): Promise<string> {
  const id = house.newId()
  const raw = Buffer.from('From: Siri Berg <siri.berg@nordvik.example>\r\nSubject: Hei\r\n\r\nHei\r\n')
  await database.run(sql`
    insert into mails (id, received_at, protocol, team_id, recipient, envelope_from, message_id, content_hash, raw, state, reason)
    values (${id}, ${house.now()}, 'smtp', ${nordvikFirst}, 'brukerstotte@nordvik.linje.example',
      'siri.berg@nordvik.example', ${id}, ${Buffer.from(id)}, ${raw}, 'needs-person', 'unreadable')`)
  return id
}

/** A text block of Ola's team. */
async function teamsBlock({ house, database }: OpenDesk): Promise<string> {
  const id = house.newId()
  await database.run(sql`
    insert into text_blocks (id, team_id, name, nb, changed_by, changed_at)
    values (${id}, ${secondLine}, 'Hilsen', 'Hei {requester}', ${cast.ola.person}, ${house.now()})`)
  return id
}

/** A version that Ola has registered. */
async function releaseOf({ house, database }: OpenDesk): Promise<string> {
  const id = house.newId()
  await database.run(sql`
    insert into releases (id, version, at, by_id) values (${id}, ${id}, ${house.now()}, ${cast.ola.person})`)
  return id
}

/** A view that Ola's team has kept. */
async function teamsView({ house, database }: OpenDesk): Promise<string> {
  const id = house.newId()
  await database.run(sql`
    insert into saved_views (id, team_id, name, filter, made_by, made_at)
    values (${id}, ${secondLine}, 'Venter', '{"status":"waiting"}', ${cast.ola.person}, ${house.now()})`)
  return id
}

let count = 0

type Named = Pick<Scene, 'view' | 'block' | 'notice' | 'article' | 'release' | 'term'>

/** No mail and no person has it. */
const NOBODY = '00000000-0000-7000-8000-999999999999'
const NOTHING: Named = { view: NOBODY, block: NOBODY, notice: NOBODY, article: NOBODY, release: NOBODY, term: NOBODY }

const bodies: Readonly<Record<string, (way: string, scene: Scene) => object>> = {
  'POST /api/session': () => ({ email: `nobody${count}@nordvik.example`, password: 'feil' }),
  'PUT /api/session/language': () => ({ language: 'nb' }),
  'POST /api/tokens': () => ({ name: 'Prøve', scope: 'read', days: 1 }),
  'POST /api/people': () => ({ name: 'Nils Ny', email: `nils${count}@nordvik.example`, agency: 'nordvik' }),
  'POST /api/views': way => ({
    name: 'Nye',
    filter: { status: 'new' },
    ...(way === 'team' ? { team: 'linje-2' } : {}),
  }),
  'POST /api/releases': () => ({ product: 'Lønn', version: '8.1' }),
  'POST /api/releases/{release}/letters': () => ({}),
  'POST /api/releases/{release}/sending': () => ({ cases: [1] }),
  'POST /api/text-blocks': () => ({ team: 'linje-2', name: 'Hilsen', texts: { nb: 'Hei {requester}' } }),
  'PUT /api/text-blocks/{block}': () => ({ name: 'Hilsen', texts: { sv: 'Hej {requester}' }, version: 1 }),
  'PUT /api/views/{view}': () => ({ name: 'Nye', filter: { status: 'new' } }),
  'POST /api/cases': () => ({ requester: cast.siri.person, service: 'lonn', title: 'Lønn', text: 'Hei', form: 'web' }),
  'POST /api/cases/{number}/acts': () => ({ commands: [acts.note] }),
  'PUT /api/cases/{number}/look': () => ({ version: 1, doing: 'looking' }),
  'PUT /api/cases/{number}/description': () => ({ title: 'Ny', text: 'Ny', service: 'lonn' }),
  'PUT /api/cases/{number}/requester': () => ({ person: cast.stig.person }),
  'PUT /api/cases/{number}/triage': () => ({ type: 'support', impact: 1, urgency: 1 }),
  'PUT /api/cases/{number}/handler': () => ({ person: cast.ola.person }),
  'PUT /api/cases/{number}/owner': () => ({ person: cast.karl.person }),
  'POST /api/cases/{number}/hand-overs': () => acts.handOver.body,
  'POST /api/cases/{number}/returns': () => ({ reason: 'other', note: 'Ikke vår.' }),
  'POST /api/cases/{number}/supplier-letters': () => acts.toThirdLine.body,
  'PUT /api/cases/{number}/information': () => ({ inform: true, onlyInformation: false }),
  'PUT /api/cases/{number}/information-demand': () => ({ note: 'Ja.' }),
  'POST /api/cases/{number}/supplier-references': () => ({ supplier: 'leverandor', number: 'A-9' }),
  'PUT /api/cases/{number}/wait': () => acts.wait.body,
  'POST /api/cases/{number}/letters': kind => ({ kind, form: 'web', direction: 'out', text: 'Hei' }),
  'PUT /api/cases/{number}/solution': () => acts.solve.body,
  'POST /api/cases/{number}/send-backs': () => ({}),
  'PUT /api/cases/{number}/confirmation': () => ({}),
  'POST /api/cases/{number}/objections': () => acts.object.body,
  'PUT /api/cases/{number}/closure': () => acts.close.body,
  'PUT /api/cases/{number}/steps/{step}': () => ({ state: 'done' }),
  'PUT /api/cases/{number}/confidentiality': () => acts.confidential.body,
  'PUT /api/cases/{number}/readers': () => ({ readers: [cast.kari.person, cast.ola.person], reason: 'Vi to.' }),
  'PUT /api/cases/{number}/confidentiality-review': () => ({ reviewOn: '2099-06-01', reason: 'Fortsatt.' }),
  'PUT /api/cases/{number}/lifting-proposal': () => acts.propose.body,
  'POST /api/cases/{number}/lifting-refusals': () => ({ reason: 'Ikke ennå.' }),
  'POST /api/routines': () => ({
    name: 'ny.bpmn',
    bpmn: Buffer.from(nextM1('1', ['<bpmn:process id="M.1"', '<bpmn:process id="N.1"'])).toString('base64'),
  }),
  'PUT /api/routines/{routine}/draft': () => ({ name: 'M.1.bpmn', bpmn: 'PGE+' }),
  'POST /api/routines/{routine}/versions': () => ({ validFrom: '2099-01-01' }),
  'PUT /api/routines/{routine}/versions/{version}/texts': () => ({
    revision: 0,
    texts: { nb: { title: 'Nytt navn' } },
  }),
  'POST /api/terms': () => ({ texts: { nb: { term: 'Nytt', means: 'Det som er nytt.' } } }),
  'PUT /api/terms/{term}': () => ({ version: 1, texts: { nb: { term: 'Noe nytt', means: 'Det som er nytt.' } } }),
  'POST /api/routines/{routine}/versions/{version}/moves': (_, { number }) => ({ cases: [{ number, version: 1 }] }),
  ...administrationBodies(() => count),
  ...noticeBodies,
  ...articleBodies,
  'PUT /api/mails/{mail}/case': (_, { number }) => ({ number, as: 'requester' }),
  'PUT /api/mails/{mail}/closure': () => ({ reason: 'handled' }),
}

/** The request in that scene, and the same one about something that does not exist. */
export function requestsFor(
  route: string,
  way: string,
  scene: Scene,
): { readonly real: RouteRequest; readonly absent: RouteRequest } {
  count += 1
  const [method = '', path = ''] = route.split(' ')
  const body = bodies[route]?.(way, scene)
  const sent: Sent = {
    ...(body === undefined ? {} : { body }),
    headers: method === 'PUT' || method === 'DELETE' ? seen(scene.version) : {},
  }
  const filled = (
    number: number,
    mail: string,
    person: string,
    { view, block, notice, article, release, term }: Named,
  ) =>
    path
      .replace('{release}', release)
      .replace('{term}', term)
      .replace('{notice}', notice)
      .replace('{article}', article)
      .replace('{team}', 'nordvik-1')
      .replace('{routine}', 'M.1')
      .replace('{version}', m1Version)
      .replace('{block}', block)
      .replace('{view}', view)
      .replace('{person}', person)
      .replace('/letters/{kind}', '/letters/receipt')
      .replace('{kind}', 'agencies')
      .replace('{id}', administered(path) ?? NOBODY)
      .replace('{token}', NOBODY)
      .replace('{number}', String(number))
      .replace('{domain}', 'nordvik.linje.example')
      .replace('{selector}', 'linje-1')
      .replace('{letter}', scene.letters[way] ?? '')
      .replace('{attachment}', scene.files[way] ?? '')
      .replace('{to}', String(scene.other))
      .replace('{step}', 'M.1.2.4')
      .replace('{mail}', mail)
  const query = path === '/api/people' && method === 'GET' ? '?q=siri' : ''
  return {
    real: {
      path: `${filled(scene.number, scene.mail, cast.siri.person, scene)}${query}`,
      sent,
    },
    absent: { path: `${filled(2_000_000_000, NOBODY, NOBODY, NOTHING)}${query}`, sent },
  }
}
