import { expect, test } from 'vitest'
import type { Actor, Ref } from '../../src/model/actors.js'
import { actorId } from '../../src/model/ids.js'
import { isNamed, isSameName, splitJoint } from './names.js'

test.each([
  ['Elysee', 'Élysée Palace', true],
  ['French presidency', 'the Elysee', true],
  ['Kremlin statement', 'Kremlin', true],
  ['Emmanuel Macron', 'Macron', true],
  ['the West', 'Western states', true],
  ['French government', 'government', true],
  ['France', "France's allies", false],
  ['Ada Lund', 'Oto Lund', false],
  ['Kremlin', 'Elysee', false],
  ['', 'Macron', false],
])('%s and %s name one actor: %s', (a, b, same) => expect(isSameName(a, b)).toBe(same))

test('joint speakers are split', () => {
  expect(splitJoint('Ada Lund and Oto Reki')).toEqual(['Ada Lund', 'Oto Reki'])
})

function actorOf(kind: Actor['kind'], name: string): Actor {
  const id = actorId(`${kind}:${name.toLowerCase().replaceAll(' ', '-')}`)
  return { id, kind, name, aliases: [], side: null, office: null, wikidata: null }
}

test.each([
  ['the first of two family names', 'person', ['Ada Lund'], 'Ada Lund Reki', true],
  ['another family name', 'person', ['Ada Lund'], 'Ada Reki Lund Vik', false],
  ['two of that beginning', 'person', ['Ada Lund', 'Ada Lund Vik'], 'Ada Lund Reki', false],
  ['no person', 'body', ['Peace Council'], 'Peace Council Secretariat', false],
] as const)('a label with a longer name: %s', (_, kind, names, label, same) => {
  const cast = names.map((name) => actorOf(kind, name))
  const [{ id = null, name = '' } = {}] = cast
  const ref: Ref = { name, actor: id, side: null, actorKind: kind, evidence: [] }
  expect(isNamed(label, ref, cast)).toBe(same)
})
