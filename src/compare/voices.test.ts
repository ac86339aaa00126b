import { expect, test } from 'vitest'
import type { Ref } from '../model/actors.js'
import { actorId } from '../model/ids.js'
import { isSameVoice } from './voices.js'

const person = (name: string, side: string | null = null): Ref => ({
  name,
  actor: actorId(`person:${name}`),
  side,
  actorKind: 'person',
  evidence: [],
})

test.each([
  ['Omar al-Haddad', 'Omar El-Haddad'],
  ['Petro Marchuk', 'Petro Marchuk'],
  ['Oleh Savytskyy', 'Oleh Savytsky'],
  ['Tareq al-Masry', 'Tarek El-Masri'],
  ['Youssef Haddad', 'Yusef Haddad'],
  ['Çağlar Şahin', 'Caglar Sahin'],
  ['Haddad', 'Omar Haddad'],
  ['Inés Robledo', 'Ines Robledo Paz'],
])('%s is %s', (a, b) => expect(isSameVoice(person(a), person(b))).toBe(true))

test.each([
  ['Omar Haddad', 'Nadia Haddad'],
  ['Omar Haddad', 'Omar Khalil'],
  ['Inés Robledo Paz', 'Inés Robledo Luna'],
  ['Inés', 'Inés Robledo'],
])('%s is not %s', (a, b) => expect(isSameVoice(person(a), person(b))).toBe(false))

test('namesakes of two sides are two', () =>
  expect(isSameVoice(person('Omar Haddad', 'JO'), person('Omar al-Haddad', 'LB'))).toBe(false))
