import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { passwordFault, SHORTEST_PASSWORD } from './password.ts'

const KARI = ['Kari Nordmann', 'kari.nordmann@nordvik.example']

describe('a password that may be chosen (ASVS 6.2)', () => {
  test.each([
    'korrekt hest batteri stift',
    'Fiolinen står i gangen',
    'brød med brunost og te',
    'tysdagskveld i fjæra',
    '839201746583',
    'xK4-qmTz-91vB',
    'jordgubbar i augusti',
    'ÆØÅæøåÄÖÜß漢字かな',
    '    mellomrom    ',
  ])('%s is fine', password => expect(passwordFault(password, KARI)).toBeNull())

  test.each(['', 'kort', 'elleve tegn', '🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂'])(
    '“%s” is too short: characters are counted, not bytes',
    password => expect(passwordFault(password, KARI)).toBe('too-short'),
  )

  test.each([
    'password1234',
    'passord12345',
    'Passord2024!',
    'P@ssw0rd2025',
    'PassordPassord',
    'lösenord1234',
    'Hemmelig1234',
    'hemligt20252025',
    'Sommer2024!!',
    'sommar-2025!',
    'Velkommen123!',
    'qwertyuiop12',
    '1q2w3e4r5t6y',
    '123456789012',
    '987654321098',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'abcdefghijklm',
    'jegelskerdeg',
    'jagälskardig',
    'administrator1',
    'Linjelinje12',
    'Rosenborg1917',
  ])('%s is guessed first', password => expect(passwordFault(password, KARI)).toBe('too-common'))

  test('her own name and address are no secret', () => {
    expect(passwordFault('KariNordmann1', KARI)).toBe('too-common')
    expect(passwordFault('kari.nordmann.nordvik', KARI)).toBe('too-common')
    expect(passwordFault('KariNordmann1', [])).toBeNull()
  })

  test('is judged whatever it is, and the same however its letters are encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(fc.string()), (password, hers) => {
        const fault = passwordFault(password, hers)
        expect(fault === 'too-short').toBe([...password].length < SHORTEST_PASSWORD)
      }),
    )
    expect(passwordFault('l\u006f\u0308senord1234', [])).toBe('too-common')
  })

  test('twelve random letters pass (the list does not eat what nobody thinks of)', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'bcdfghjklmnpqrtvwxz'), minLength: 16, maxLength: 16 })
    const refused = fc.sample(letters, { numRuns: 2000, seed: 7 }).filter(each => passwordFault(each, []) !== null)
    expect(refused).toEqual([])
  })
})
