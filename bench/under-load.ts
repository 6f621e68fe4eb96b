import { type Act, type HttpMeasure, httpMeasures } from './acts.ts'
import type { Bare } from './bare.ts'
import { openConnection } from './connection.ts'
import type { World } from './mail.ts'
import { type Figures, measure, measureOnce, type Rounds } from './measure.ts'
import type { Program } from './program.ts'
import { progress } from './progress.ts'
import { reported } from './report.ts'
import type { Stand } from './stand.ts'

export type Load = {
  readonly stand: Stand
  readonly program: Program
  readonly bare: Bare
  readonly world: World
  /** Bearer tokens of an agent of the 2nd line and of a clerk of a 1st. */
  readonly tokens: Readonly<Record<'agent' | 'clerk', string>>
  readonly total: number
  readonly rounds: Rounds
  /** Names of the measures to be made; empty = all. */
  readonly only: readonly string[]
}

const CLIENTS = 8
/** Mails of a flood for each second that other measures take. */
const FLOOD = 500

/** Everything that is measured with somebody asking, each at one client and at eight, beside the bare limit. */
export async function measureAll(load: Load): Promise<readonly ReturnType<typeof reported>[]> {
  const wanted = (name: string) => load.only.length === 0 || load.only.includes(name)
  const measures: ReturnType<typeof reported>[] = []
  for (const one of httpMeasures(load.total).filter(({ name }) => wanted(name))) {
    measures.push(await overHttp(load, one))
  }
  if (wanted('mail')) measures.push(await overMail(load))
  for (const { measure: name, linje, ofBare, met } of measures) {
    progress(
      `${name}: ${linje.eight.perSecond}/s, ${linje.one.p50Ms} ms, ${ofBare.eight} of bare${met ? '' : ', NOT met'}`,
    )
  }
  return measures
}

async function overHttp({ stand, program, bare, tokens, rounds }: Load, one: HttpMeasure) {
  const asSomebody = { authorization: `Bearer ${tokens[one.who]}` }
  const desk = async (clients: number) =>
    overConnections(
      one.desk,
      program.url,
      asSomebody,
      clients,
      { program: program.pid, postgres: stand.postgres },
      rounds,
    )
  const limit = async (clients: number) =>
    overConnections(one.bare, bare.url, {}, clients, { program: bare.pid, postgres: stand.postgres }, rounds)
  progress(`${one.name}: at one client and at eight, and bare`)
  return reported(
    one.name,
    { one: await desk(1), eight: await desk(CLIENTS) },
    { one: await limit(1), eight: await limit(CLIENTS) },
  )
}

async function overConnections(
  act: Act,
  url: string,
  headers: Readonly<Record<string, string>>,
  clients: number,
  watched: Parameters<typeof measure>[0],
  rounds: Rounds,
): Promise<Figures> {
  const connections = await Promise.all(Array.from({ length: clients }, () => openConnection(url, headers)))
  try {
    return await measure(
      watched,
      clients,
      async client => {
        const connection = connections[client]
        if (connection !== undefined) await act(connection)
      },
      rounds,
    )
  } finally {
    for (const connection of connections) connection.close()
  }
}

/** Beside it the bare limit of taking a mail: SMTP in, one row, 250; no reading, no case, no receipt. */
async function overMail({ stand, program, bare, world, rounds }: Load) {
  progress('mail: at one client and at eight, and bare')
  const desk = { program: program.pid, postgres: stand.postgres }
  const limit = { program: bare.pid, postgres: stand.postgres }
  const mails = Math.ceil(FLOOD * rounds.seconds)
  return reported(
    'mail',
    {
      one: await measure(desk, 1, world.enquire(program.mailPort), rounds),
      eight: await measureOnce(desk, CLIENTS, () => world.flood(program.mailPort, mails)),
    },
    {
      one: await measure(limit, 1, world.deliver(bare.mailPort), rounds),
      eight: await measure(limit, CLIENTS, world.deliver(bare.mailPort), rounds),
    },
  )
}
