import type { RefusalCode } from '../../src/domain/refusal.ts'

/**
 * Every kind of person, by what they are to the case: Siri reported it, Stig works beside her; Kari’s 1st line owns it,
 * Hanne’s is another agency’s; Ola’s 2nd line has it, Oda’s is another, and she keeps the handbook; it was sent to Aino and not to Drift; Bjørn has
 * no part in anything, and Admin runs the house and reads no cases.
 */
export const personas = [
  'nobody',
  'siri',
  'stig',
  'kari',
  'hanne',
  'ola',
  'oda',
  'aino',
  'drift',
  'bjorn',
  'admin',
] as const
export type Persona = (typeof personas)[number]

/** What a cell says; `.` answers with the very bytes of what does not exist. */
const legend = {
  ok: 'ok',
  '.': 'not-found',
  '401': 'not-signed-in',
  bad: 'sign-in-failed',
  lin: 'not-your-line',
  agy: 'not-your-agency',
  ltr: 'not-your-letter',
  tea: 'not-your-team',
  '2nd': 'only-second-line',
  thr: 'through-first-line',
  adm: 'only-administrator',
  own: 'only-process-owner',
  per: 'only-in-person',
  srv: 'set-by-surroundings',
  rea: 'only-reached',
  use: 'version-in-use',
} as const satisfies Record<
  string,
  | 'ok'
  | 'not-signed-in'
  | 'sign-in-failed'
  | 'only-in-person'
  | 'set-by-surroundings'
  | 'not-your-team'
  | 'version-in-use'
  | RefusalCode
>
export type PolicyAnswer = (typeof legend)[keyof typeof legend]

/**
 * Who gets what by which route, written by people (A-3, I01). A word behind the path tells rows of one route apart. A
 * route that has no row here fails the test that walks them.
 */
const table = `
                                                          nobody siri stig kari hanne ola oda aino drift bjorn admin
  POST /api/session                                       bad    bad  bad  bad  bad   bad bad bad  bad   bad   bad
  GET /api/session                                        401    ok   ok   ok   ok    ok  ok  ok   ok    ok    ok
  PUT /api/session/language                               401    ok   ok   ok   ok    ok  ok  ok   ok    ok    ok
  DELETE /api/session                                     401    ok   ok   ok   ok    ok  ok  ok   ok    ok    ok
  GET /api/tokens                                         401    ok   ok   ok   ok    ok  ok  ok   ok    ok    ok
  POST /api/tokens                                        401    per  per  per  per   per per per  per   per   per
  DELETE /api/tokens/{token}                              401    per  per  per  per   per per per  per   per   per
  POST /api/people/{person}/invitations                   401    adm  adm  adm  adm   adm adm adm  adm   adm   per
  GET /health                                             ok     ok   ok   ok   ok    ok  ok  ok   ok    ok    ok
  GET /openapi.json                                       401    ok   ok   ok   ok    ok  ok  ok   ok    ok    ok
  GET /api/live                                           401    ok   ok   ok   ok    ok  ok  ok   ok    ok    ok
  GET /api/directory                                      401    lin  lin  ok   ok    ok  ok  lin  lin   lin   lin
  GET /api/outstanding                                    401    lin  lin  ok   ok    ok  ok  lin  lin   lin   lin
  GET /api/figures/returns                                401    lin  lin  ok   ok    ok  ok  lin  lin   lin   lin
  GET /api/versions                                       401    lin  lin  ok   ok    ok  ok  lin  lin   lin   lin
  POST /api/releases                                      401    2nd  2nd  2nd  2nd   ok  ok  2nd  2nd   2nd   2nd
  GET /api/releases/{release}/cases                       401    lin  lin  ok   ok    ok  ok  lin  lin   lin   lin
  POST /api/releases/{release}/letters                    401    2nd  2nd  2nd  2nd   ok  ok  2nd  2nd   2nd   2nd
  POST /api/releases/{release}/sending                    401    lin  lin  ok   ok    ok  ok  lin  lin   lin   lin
  GET /api/people                                         401    lin  lin  ok   ok    ok  ok  lin  lin   lin   lin
  GET /api/people/{person}                                401    lin  lin  ok   .     ok  ok  lin  lin   lin   lin
  POST /api/people                                        401    lin  lin  ok   agy   ok  ok  lin  lin   lin   lin
  GET /api/cases                                          401    ok   ok   ok   ok    ok  ok  ok   ok    ok    ok
  GET /api/case-count                                     401    ok   ok   ok   ok    ok  ok  ok   ok    ok    ok
  GET /api/views                                          401    ok   ok   ok   ok    ok  ok  ok   ok    ok    ok
  POST /api/views mine                                    401    lin  lin  ok   ok    ok  ok  lin  lin   lin   lin
  POST /api/views team                                    401    lin  lin  tea  tea   ok  tea lin  lin   lin   lin
  PUT /api/views/{view}                                   401    .    .    .    .     ok  .   .    .     .     .
  DELETE /api/views/{view}                                401    .    .    .    .     ok  .   .    .     .     .
  POST /api/cases                                         401    ok   lin  ok   agy   ok  ok  lin  lin   lin   lin
  GET /api/cases/{number}                                 401    ok   .    ok   .     ok  ok  ok   .     .     .
  GET /api/cases/{number}/attachments/{attachment} public 401    ok   .    ok   .     ok  ok  .    .     .     .
  GET /api/cases/{number}/attachments/{attachment} ours   401    .    .    ok   .     ok  ok  .    .     .     .
  GET /api/cases/{number}/attachments/{attachment} hers   401    .    .    ok   .     ok  ok  ok   .     .     .
  PUT /api/cases/{number}/look                            401    lin  .    ok   .     ok  ok  lin  .     .     .
  GET /api/cases/{number}/look                            401    lin  .    ok   .     ok  ok  lin  .     .     .
  GET /api/cases/{number}/reads                           401    lin  .    ok   .     ok  ok  lin  .     .     .
  POST /api/cases/{number}/acts                           401    lin  .    ok   .     ok  ok  lin  .     .     .
  PUT /api/cases/{number}/description                     401    lin  .    ok   .     ok  lin lin  .     .     .
  PUT /api/cases/{number}/requester                       401    lin  .    ok   .     ok  lin lin  .     .     .
  PUT /api/cases/{number}/triage                          401    2nd  .    2nd  .     ok  lin 2nd  .     .     .
  PUT /api/cases/{number}/handler                         401    lin  .    lin  .     ok  lin lin  .     .     .
  DELETE /api/cases/{number}/handler                      401    lin  .    lin  .     ok  lin lin  .     .     .
  PUT /api/cases/{number}/owner                           401    lin  .    ok   .     lin lin lin  .     .     .
  POST /api/cases/{number}/hand-overs                     401    lin  .    ok   .     lin lin .    .     .     .
  POST /api/cases/{number}/returns                        401    2nd  .    2nd  .     ok  lin 2nd  .     .     .
  POST /api/cases/{number}/supplier-letters               401    2nd  .    2nd  .     ok  lin 2nd  .     .     .
  PUT /api/cases/{number}/information                     401    2nd  .    2nd  .     ok  lin 2nd  .     .     .
  PUT /api/cases/{number}/information-demand              401    2nd  .    2nd  .     ok  lin 2nd  .     .     .
  POST /api/cases/{number}/supplier-references            401    2nd  .    2nd  .     ok  ok  ok   .     .     .
  PUT /api/cases/{number}/wait                            401    lin  .    lin  .     ok  lin lin  .     .     .
  DELETE /api/cases/{number}/wait                         401    lin  .    lin  .     ok  lin lin  .     .     .
  POST /api/cases/{number}/letters public                 401    ok   .    ok   .     thr thr lin  .     .     .
  POST /api/cases/{number}/letters internal               401    lin  .    ok   .     ok  ok  lin  .     .     .
  POST /api/cases/{number}/letters supplier               401    2nd  .    2nd  .     ok  ok  ok   .     .     .
  PUT /api/cases/{number}/letters/{letter}/acceptance public 401 lin  .    ok   .     ok  ok  .    .     .     .
  DELETE /api/cases/{number}/letters/{letter} public      401    ltr  .    ok   .     ltr ltr .    .     .     .
  DELETE /api/cases/{number}/letters/{letter} ours        401    .    .    ltr  .     ok  ltr .    .     .     .
  PUT /api/cases/{number}/solution                        401    lin  .    lin  .     ok  lin lin  .     .     .
  DELETE /api/cases/{number}/solution                     401    lin  .    ok   .     ok  lin lin  .     .     .
  POST /api/cases/{number}/send-backs                     401    2nd  .    2nd  .     ok  lin 2nd  .     .     .
  PUT /api/cases/{number}/confirmation                    401    ok   .    ok   .     lin lin lin  .     .     .
  POST /api/cases/{number}/objections                     401    ok   .    ok   .     lin lin lin  .     .     .
  PUT /api/cases/{number}/closure                         401    lin  .    ok   .     lin lin lin  .     .     .
  PUT /api/cases/{number}/links/{to}                      401    lin  .    ok   .     ok  ok  .    .     .     .
  DELETE /api/cases/{number}/links/{to}                   401    lin  .    ok   .     ok  ok  .    .     .     .
  PUT /api/cases/{number}/steps/{step}                    401    lin  .    ok   .     lin lin lin  .     .     .
  PUT /api/cases/{number}/confidentiality                 401    lin  .    ok   .     ok  ok  lin  .     .     .
  PUT /api/cases/{number}/readers                         401    lin  .    ok   .     ok  .   .    .     .     .
  PUT /api/cases/{number}/confidentiality-review          401    lin  .    ok   .     ok  .   .    .     .     .
  PUT /api/cases/{number}/lifting-proposal                401    lin  .    ok   .     ok  .   .    .     .     .
  DELETE /api/cases/{number}/confidentiality              401    lin  .    ok   .     ok  .   .    .     .     .
  POST /api/cases/{number}/lifting-refusals               401    lin  .    ok   .     ok  .   .    .     .     .
  GET /api/routines                                       401    lin  lin  ok   ok    ok  ok  lin  lin   lin   ok
  POST /api/routines                                      401    own  own  own  own   own ok  own  own   own   own
  GET /api/routines/{routine}                             401    lin  lin  ok   ok    ok  ok  lin  lin   lin   ok
  GET /api/routines/{routine}/drawing                     401    lin  lin  ok   ok    ok  ok  lin  lin   lin   ok
  GET /api/routines/{routine}/standing                    401    lin  lin  ok   ok    ok  ok  lin  lin   lin   ok
  GET /api/routines/{routine}/versions                    401    lin  lin  ok   ok    ok  ok  lin  lin   lin   ok
  GET /api/routines/{routine}/versions/{version}/bpmn     401    lin  lin  ok   ok    ok  ok  lin  lin   lin   ok
  GET /api/routines/{routine}/draft                       401    own  own  own  own   own ok  own  own   own   own
  PUT /api/routines/{routine}/draft                       401    own  own  own  own   own ok  own  own   own   own
  DELETE /api/routines/{routine}/draft                    401    own  own  own  own   own ok  own  own   own   own
  GET /api/routines/{routine}/draft/bpmn                  401    own  own  own  own   own ok  own  own   own   own
  POST /api/routines/{routine}/versions                   401    own  own  own  own   own ok  own  own   own   own
  DELETE /api/routines/{routine}/versions/{version}       401    own  own  own  own   own use own  own   own   own
  GET /api/routines/{routine}/versions/{version}/movable  401    own  own  own  own   own ok  own  own   own   own
  POST /api/routines/{routine}/versions/{version}/moves   401    own  own  own  own   own ok  own  own   own   own
  GET /api/routines/{routine}/versions/{version}/texts    401    own  own  own  own   own ok  own  own   own   own
  PUT /api/routines/{routine}/versions/{version}/texts    401    own  own  own  own   own ok  own  own   own   own
  GET /api/routines/{routine}/versions/{version}/text-changes 401 own  own  own  own   own ok  own  own   own   own
  GET /api/terms                                          401    own  own  own  own   own ok  own  own   own   own
  POST /api/terms                                         401    own  own  own  own   own ok  own  own   own   own
  PUT /api/terms/{term}                                   401    own  own  own  own   own ok  own  own   own   own
  DELETE /api/terms/{term}                                401    own  own  own  own   own ok  own  own   own   own
  GET /api/term-changes                                   401    own  own  own  own   own ok  own  own   own   own
  GET /api/routines/{routine}/conformance                 401    lin  lin  ok   ok    ok  ok  lin  lin   lin   lin
  GET /api/cases/{number}/drawing                         401    lin  .    ok   .     ok  ok  lin  .     .     .
  GET /api/cases/{number}/letters/{letter}/page public    401    ok   .    ok   .     ok  ok  .    .     .     .
  GET /api/cases/{number}/letters/{letter}/page hers      401    .    .    ok   .     ok  ok  ok   .     .     .
  GET /api/cases/{number}/writing                         401    lin  .    ok   .     ok  ok  lin  .     .     .
  GET /api/mentions                                       401    ok   ok   ok   ok    ok  ok  ok   ok    ok    ok
  GET /api/text-blocks                                    401    lin  lin  ok   ok    ok  ok  lin  lin   lin   lin
  POST /api/text-blocks                                   401    lin  lin  tea  tea   ok  tea lin  lin   lin   lin
  PUT /api/text-blocks/{block}                            401    .    .    .    .     ok  .   .    .     .     .
  DELETE /api/text-blocks/{block}                         401    .    .    .    .     ok  .   .    .     .     .
  GET /api/administration/start                           401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  GET /api/administration/organisation                    401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  PUT /api/administration/organisation                    401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  PUT /api/administration/organisation/logo               401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  DELETE /api/administration/organisation/logo            401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  GET /api/administration/outgoing-mail                   401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  PUT /api/administration/outgoing-mail                   401    adm  adm  adm  adm   adm adm adm  adm   adm   srv
  DELETE /api/administration/outgoing-mail                401    adm  adm  adm  adm   adm adm adm  adm   adm   srv
  POST /api/administration/test-mails                     401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  GET /api/administration/mailboxes                       401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  GET /api/administration/refused-mails                   401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  PUT /api/administration/mailboxes/{team}                401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  POST /api/administration/mailboxes/{team}/looks         401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  DELETE /api/administration/mailboxes/{team}             401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  PUT /api/administration/mailboxes/{team}/closed-answers 401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  POST /api/administration/mailboxes/{team}/round-trips   401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  POST /api/administration/mailboxes/{team}/test-mails    401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  GET /api/administration/signatures                      401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  PUT /api/administration/signatures/{domain}/waiting     401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  PUT /api/administration/signatures/{domain}/signing     401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  DELETE /api/administration/signatures/{domain}/keys/{selector} 401 adm adm adm  adm   adm adm adm  adm   adm   ok
  POST /api/administration/signatures/{domain}/keys/{selector}/lookups 401 adm adm adm adm adm adm adm adm adm   ok
  GET /api/administration/letters                         401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  PUT /api/administration/letters/{kind}                  401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  POST /api/administration/letters/{kind}/previews        401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  GET /api/administration/choices                         401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  GET /api/administration/agencies                        401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  POST /api/administration/agencies                       401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  GET /api/administration/agencies/{id}                   401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  PUT /api/administration/agencies/{id}                   401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  GET /api/administration/teams                           401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  POST /api/administration/teams                          401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  GET /api/administration/teams/{id}                      401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  PUT /api/administration/teams/{id}                      401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  PUT /api/administration/teams/{id}/members/{person}     401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  DELETE /api/administration/teams/{id}/members/{person}  401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  GET /api/administration/suppliers                       401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  POST /api/administration/suppliers                      401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  GET /api/administration/suppliers/{id}                  401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  PUT /api/administration/suppliers/{id}                  401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  GET /api/administration/services                        401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  POST /api/administration/services                       401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  GET /api/administration/teams/{id}/return-reasons       401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  PUT /api/administration/teams/{id}/return-reasons       401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  GET /api/administration/teams/{id}/coverage             401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  PUT /api/administration/teams/{id}/coverage             401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  GET /api/administration/services/{id}/instruction       401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  PUT /api/administration/services/{id}/instruction       401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  GET /api/administration/services/{id}                   401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  PUT /api/administration/services/{id}                   401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  POST /api/administration/invitations                    401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  GET /api/administration/people                          401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  POST /api/administration/people                         401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  GET /api/administration/people/{id}                     401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  PUT /api/administration/people/{id}                     401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  POST /api/administration/imports/{kind}/previews        401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  POST /api/administration/imports/{kind}                 401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  GET /api/administration/imports/{kind}/sample           401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  GET /api/administration/log                             401    adm  adm  adm  adm   adm adm adm  adm   adm   ok
  GET /api/mails                                          401    ok   ok   ok   ok    ok  ok  ok   ok    ok    ok
  GET /api/mails/{mail}/raw                               401    .    .    ok   .     .   .   .    .     .     .
  GET /api/mails/{mail}/text                              401    .    .    ok   .     .   .   .    .     .     .
  POST /api/mails/{mail}/retries                          401    .    .    ok   .     .   .   .    .     .     .
  POST /api/mails/{mail}/cases                            401    .    .    ok   .     .   .   .    .     .     .
  PUT /api/mails/{mail}/case                              401    .    .    ok   .     .   .   .    .     .     .
  PUT /api/mails/{mail}/closure                           401    .    .    ok   .     .   .   .    .     .     .
  GET /api/notices                                        401    ok   ok   ok   ok    ok  ok  ok   ok    ok    ok
  POST /api/notices                                       401    2nd  2nd  2nd  2nd   ok  ok  2nd  2nd   2nd   2nd
  GET /api/notices/{notice}                               401    .    .    ok   .     ok  ok  .    .     .     .
  PUT /api/notices/{notice}                               401    .    .    .    .     ok  ok  .    .     .     .
  DELETE /api/notices/{notice}                            401    .    .    .    .     ok  ok  .    .     .     .
  PUT /api/notices/{notice}/publication                   401    .    .    .    .     ok  ok  .    .     .     .
  POST /api/notices/{notice}/updates                      401    .    .    2nd  .     ok  ok  .    .     .     .
  PUT /api/notices/{notice}/end                           401    .    .    2nd  .     ok  ok  .    .     .     .
  PUT /api/notices/{notice}/sightings/{team}              401    .    .    ok   .     rea rea .    .     .     .
  PUT /api/notices/{notice}/relays/{team}                 401    .    .    ok   .     rea rea .    .     .     .
  PUT /api/notices/{notice}/calls/{team}                  401    .    .    ok   .     ok  ok  .    .     .     .
  PUT /api/notices/{notice}/cases/{number}                401    .    .    ok   .     ok  ok  .    .     .     .
  DELETE /api/notices/{notice}/cases/{number}             401    .    .    ok   .     ok  ok  .    .     .     .
  GET /api/articles                                       401    ok   ok   ok   ok    ok  ok  ok   ok    ok    ok
  POST /api/articles                                      401    lin  lin  ok   ok    ok  ok  lin  lin   lin   lin
  GET /api/articles/{article}                             401    .    .    ok   ok    ok  ok  .    .     .     .
  PUT /api/articles/{article}                             401    .    .    ok   ok    ok  ok  .    .     .     .
  PUT /api/articles/{article}/publication                 401    .    .    2nd  2nd   ok  ok  .    .     .     .
  DELETE /api/articles/{article}/publication              401    .    .    2nd  2nd   ok  ok  .    .     .     .
  GET /api/cases/{number}/notices                         401    lin  .    ok   .     ok  ok  lin  .     .     .
`

/** One route, or one way to use it, with what everybody gets. */
export type PolicyRow = {
  readonly route: string
  readonly way: string
  readonly cells: readonly { readonly who: Persona; readonly answer: PolicyAnswer }[]
}

/** The rows of the table; a missing cell or a word outside the legend is a fault in the table and throws. */
export const policyRows: readonly PolicyRow[] = rows()

function rows(): readonly PolicyRow[] {
  const [head = '', ...lines] = table.trim().split('\n')
  if (wordsOf(head).join() !== personas.join()) throw new Error('the columns are not the personas')
  return lines.map(line => {
    const words = wordsOf(line)
    const [method = '', path = '', ...rest] = words
    const cells = rest.slice(-personas.length)
    if (cells.length !== personas.length) throw new Error(`${method} ${path} has ${cells.length} cells`)
    const way = rest.slice(0, -personas.length).join(' ')
    const answers = personas.map((who, column) => ({ who, answer: answerOf(cells[column] ?? '') }))
    return { route: `${method} ${path}`, way, cells: answers }
  })
}

function wordsOf(line: string): readonly string[] {
  return line.trim().split(/\s+/)
}

function answerOf(cell: string): PolicyAnswer {
  const found = Object.entries(legend).find(([short]) => short === cell)
  if (found === undefined) throw new Error(`not in the legend: ${cell}`)
  return found[1]
}
