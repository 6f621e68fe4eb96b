import type { ReadsWords } from './nb.ts'

export const sv: ReadsWords = {
  heading: 'Vilka som har läst',
  case: 'öppnade ärendet',
  file: name => `öppnade filen ${name}`,
  letter: 'såg ett mejl som det såg ut',
  mail: 'öppnade ett mejl som väntade på någon',
  found: 'hittade ärendet i en sökning',
  times: count => `${count} gånger`,
}
