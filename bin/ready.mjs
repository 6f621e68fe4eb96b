/**
 * Runs before `npm start`, `npm test` and the other scripts, on whatever Node is there: installs exactly what
 * package-lock.json names if that is not installed yet. The scripts themselves then run on a Node 24 of our own
 * from node_modules. No install scripts are run: nothing we use needs one.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const mark = join(root, 'node_modules/.linje-lock')

const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex')
if (!existsSync(mark) || readFileSync(mark, 'utf8') !== lock) install()

function install() {
  const { npm_node_execpath: node, npm_execpath: npm } = process.env
  if (node === undefined || npm === undefined) {
    console.error('Linje: this file is started by npm: say `npm start` or `npm test`')
    process.exit(1)
  }
  console.error('Linje: installing what package-lock.json names (about a minute, once) ...')
  const what = ['ci', '--include=dev', '--include=optional', '--ignore-scripts']
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  const { status } = spawnSync(node, [npm, ...what, ...quiet], { cwd: root, stdio: ['ignore', 2, 2] })
  if (status !== 0) {
    console.error('Linje: the installation failed, for the reason above; `npm ci` tries it again')
    process.exit(status ?? 1)
  }
  writeFileSync(mark, lock)
}
