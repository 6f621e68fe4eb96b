import { expect, test } from 'vitest'
import { finders, signs, slowWith } from '../mail/sets/finders.ts'

const pairs = signs.flatMap(one => signs.filter(other => other !== one).map(other => `${one}${other}`))

test.each(Object.entries(finders))(
  'B08 %s takes 50 ms at most with a megabyte of any two signs of forty',
  (_, find) => {
    expect(signs).toHaveLength(40)
    expect(slowWith(find, [...signs, ...pairs])).toEqual([])
  },
)
