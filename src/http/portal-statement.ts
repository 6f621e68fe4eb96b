import type { Frame } from './mount.ts'
import { mountOpenPage, show } from './page.ts'
import { STATEMENT_PATH } from './portal/layout.ts'
import { statementPage } from './portal/statement-page.ts'

/** The accessibility statement, for anybody. */
export function mountStatement(frame: Frame): void {
  mountOpenPage(frame, 'GET', STATEMENT_PATH, ({ setting, reply }) => show(reply, statementPage(setting)))
}
