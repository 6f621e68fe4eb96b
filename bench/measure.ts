import { cpus } from 'node:os'
import { cpuOf, cpuOfAll } from './machine.ts'

/** What one client saw and what it cost, as the median of the rounds. */
export type Figures = {
  readonly clients: number
  readonly perSecond: number
  readonly p50Ms: number
  readonly p95Ms: number
  /** Milliseconds of CPU an operation, of the program that answered and of PostgreSQL. */
  readonly programCpuMs: number
  readonly postgresCpuMs: number
  /** Part of the machine that others took meanwhile, 0 to 1: from 0.1 on the times are theirs too. */
  readonly neighbours: number
  readonly operations: number
}

/** The processes whose work is counted. */
export type Watched = { readonly program: number; readonly postgres: number }

/** One operation of one client, its answer checked; throws where the answer is not what it has to be. */
export type Operation = (client: number) => Promise<void>

export type Rounds = { readonly rounds: number; readonly seconds: number; readonly warmUpSeconds: number }

/** Runs an operation in a closed loop: each of the clients asks again as soon as it has its answer. */
export async function measure(
  watched: Watched,
  clients: number,
  operation: Operation,
  { rounds, seconds, warmUpSeconds }: Rounds,
): Promise<Figures> {
  await loop(clients, operation, warmUpSeconds)
  const all: Round[] = []
  for (let round = 0; round < rounds; round += 1) {
    all.push(await measured(watched, () => loop(clients, operation, seconds)))
  }
  return figures(clients, all)
}

/** Measures one piece of work that tells by itself how many milliseconds each of its operations took. */
export async function measureOnce(
  watched: Watched,
  clients: number,
  work: () => Promise<readonly number[]>,
): Promise<Figures> {
  return figures(clients, [await measured(watched, work)])
}

/** The value that a part of all values does not exceed. */
function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN
}

export function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}

type Round = {
  readonly times: readonly number[]
  readonly perSecond: number
  readonly programCpuMs: number
  readonly postgresCpuMs: number
  readonly neighbours: number
}

function figures(clients: number, rounds: readonly Round[]): Figures {
  const median = (of: (round: Round) => number, digits: number) => rounded(percentile(rounds.map(of), 0.5), digits)
  return {
    clients,
    perSecond: median(round => round.perSecond, 1),
    p50Ms: median(round => percentile(round.times, 0.5), 2),
    p95Ms: median(round => percentile(round.times, 0.95), 2),
    programCpuMs: median(round => round.programCpuMs, 2),
    postgresCpuMs: median(round => round.postgresCpuMs, 2),
    neighbours: median(round => round.neighbours, 2),
    operations: rounds.reduce((sum, round) => sum + round.times.length, 0),
  }
}

async function measured(watched: Watched, work: () => Promise<readonly number[]>): Promise<Round> {
  const before = used(watched)
  const started = performance.now()
  const times = await work()
  const tookMs = performance.now() - started
  const after = used(watched)
  const [all, program, postgres, own] = [
    after.all - before.all,
    after.program - before.program,
    after.postgres - before.postgres,
    after.own - before.own,
  ]
  return {
    times,
    perSecond: (times.length / tookMs) * 1000,
    programCpuMs: program / times.length,
    postgresCpuMs: postgres / times.length,
    neighbours: Math.max(0, all - program - postgres - own) / (tookMs * cpus().length),
  }
}

function used({ program, postgres }: Watched) {
  const { user, system } = process.cpuUsage()
  return { all: cpuOfAll(), program: cpuOf(program), postgres: cpuOf(postgres), own: (user + system) / 1000 }
}

/** Milliseconds that each operation took. */
async function loop(clients: number, operation: Operation, seconds: number): Promise<readonly number[]> {
  const until = performance.now() + seconds * 1000
  const times: number[] = []
  const run = async (client: number) => {
    while (performance.now() < until) {
      const started = performance.now()
      await operation(client)
      times.push(performance.now() - started)
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, client) => run(client)))
  return times
}
