/** One line on stderr about what is going on; stdout is for the one JSON object at the end. */
export function progress(line: string): void {
  const seconds = (performance.now() / 1000).toFixed(1).padStart(6)
  process.stderr.write(`${seconds} s  ${line}\n`)
}
