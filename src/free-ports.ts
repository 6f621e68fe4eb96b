import { once } from 'node:events'
import { createServer } from 'node:net'
import type { Config, ConfigFault } from './config.ts'

/** Mail comes in on loopback alone. */
const LOOPBACK = '127.0.0.1'

/**
 * The ports of the settings that cannot be listened on, all at once and before anything is opened: a first start would
 * else work for seconds to say so.
 */
export async function portFaults(config: Config): Promise<readonly ConfigFault[]> {
  const wanted = [
    { setting: 'PORT', host: config.host, port: config.port },
    { setting: 'LINJE_MAIL_PORT', host: LOOPBACK, port: config.mailPort },
    { setting: 'LINJE_LMTP_PORT', host: LOOPBACK, port: config.lmtpPort },
  ]
  const faults: ConfigFault[] = []
  for (const { setting, host, port } of wanted) {
    const why = await hindrance(host, port)
    if (why !== null) faults.push({ setting, fault: `cannot be ${port}, which ${why}: set it to another port` })
  }
  return faults
}

async function hindrance(host: string, port: number): Promise<string | null> {
  const server = createServer().listen(port, host)
  try {
    await once(server, 'listening')
    server.close()
    await once(server, 'close')
    return null
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    if (code === 'EADDRINUSE') return 'another program has'
    return code === 'EACCES' ? 'is for root alone' : `${host} does not give (${code})`
  }
}
