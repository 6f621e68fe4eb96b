/** Loaded into a command under test (`node --import`): says at its end how much memory it has held at most. */
process.on('exit', () => {
  process.stderr.write(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1_024)} MB\n`)
})
