import type { ReadsWords } from './nb.ts'

export const nn: ReadsWords = {
  heading: 'Kven som har lese',
  case: 'opna saka',
  file: name => `opna fila ${name}`,
  letter: 'såg ein e-post slik han såg ut',
  mail: 'opna ein e-post som venta på nokon',
  found: 'fann saka i eit søk',
  times: count => `${count} gonger`,
}
