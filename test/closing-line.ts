import type { Reporter, TestModule } from 'vitest/node'

/** Ends every run with one line, `N passed, N failed`; a file that does not load counts as failed. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap(module => [...module.children.allTests()])
    const passed = tests.filter(test => test.result().state === 'passed').length
    const failed =
      tests.filter(test => test.result().state === 'failed').length +
      modules.filter(module => module.state() === 'failed' && module.errors().length > 0).length +
      errors.length
    process.once('exit', () => console.log(`${passed} passed, ${failed} failed`))
  }
}
