import { bars, bounds, titles } from './bar.ts'
import { type Figures, rounded } from './measure.ts'
import { type MeasureName, peers } from './peers.ts'

type Pair<Of> = { readonly one: Of; readonly eight: Of }

/** Rates and times alone, where CPU belongs to nobody. */
export type Speed = Pick<Figures, 'perSecond' | 'p50Ms' | 'p95Ms'>

/** A measure beside its bar, its bare limit in the same run, and the peers. */
export function reported(name: MeasureName, desk: Pair<Figures>, bare: Pair<Speed>) {
  const bar = bars[name]
  const fastEnough = bar.p50Ms === null || desk.one.p50Ms <= bar.p50Ms
  const manyEnough = bar.perSecond === null || desk.eight.perSecond >= bar.perSecond
  return {
    measure: name,
    what: titles[name],
    bar,
    met: fastEnough && manyEnough,
    boundBy: bounds[name],
    linje: desk,
    bare,
    ofBare: {
      one: ratio(desk.one.perSecond, bare.one.perSecond),
      eight: ratio(desk.eight.perSecond, bare.eight.perSecond),
    },
    peers: peers[name].map(peer => ({
      ...peer,
      faster: {
        one: ratio(desk.one.perSecond, peer.one.perSecond),
        eight: peer.eight === null ? null : ratio(desk.eight.perSecond, peer.eight.perSecond),
        byCpu: ratio(peer.cpuMs, desk.one.programCpuMs + desk.one.postgresCpuMs),
      },
    })),
  }
}

function ratio(one: number, other: number): number {
  return rounded(one / other, 2)
}
