/** A program of its own that opens the cluster of a folder, says how to reach it, and holds it until it is told to stop. */
import { openCluster } from '../../src/cluster/open-cluster.ts'

const cluster = await openCluster({
  dataDir: process.argv[2] ?? '',
  say: line => console.log(JSON.stringify({ said: line })),
})
console.log(JSON.stringify({ host: cluster.connection.host }))
// Nothing in a cluster keeps its program alive; this does.
const awake = setInterval(() => {}, 60_000)
process.once('SIGTERM', async () => {
  clearInterval(awake)
  await cluster.stop()
})
