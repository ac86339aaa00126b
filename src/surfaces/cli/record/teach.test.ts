import { expect, test } from 'vitest'
import { actorId } from '../../../model/ids.js'
import type { Teaching } from '../../../model/teachings.js'
import { flowing } from './record.fixture.js'
import { teachDocument } from './teach.js'

const osei = { id: actorId('person:ada-osei'), name: 'Ada Osei', kind: 'person' } as const
const actor = { ...osei, side: 'GH', office: null }
const where = { text: null, office: null, side: null }
const other = actorId('person:a-osei')

test.each<[string, Teaching, string]>([
  [
    'who is who',
    { kind: 'same', actor: other, as: actor },
    'Kept: Zoë says that person:a-osei is Ada Osei (person:ada-osei): "one minister". A later decision takes its place; both stay. Answers follow at once.',
  ],
  [
    'that two are two',
    { kind: 'different', actor: other, from: actor.id },
    'person:a-osei and person:ada-osei are two',
  ],
  [
    'whom a name means, and where',
    { kind: 'name', name: 'Osei', where: { ...where, office: 'minister', side: 'GH' }, actor },
    '"Osei" as minister of GH is Ada Osei (person:ada-osei)',
  ],
  [
    'that it does no more',
    { kind: 'forget-name', name: 'Osei', where: { ...where, text: 'a'.repeat(64) } },
    'what was taught of "Osei" in that text holds no more',
  ],
  [
    'what an outlet is',
    { kind: 'outlet', outlet: 'a.example', is: { name: 'The A', kind: 'official', side: 'GH' } },
    'a.example is The A, an official site of GH: "one minister". A later decision takes its place; both stay. New texts are read with it',
  ],
  ['that it is not', { kind: 'forget-outlet', outlet: 'a.example' }, 'of a.example holds no more'],
])('it says %s', (_, decision, expected) => {
  const kept = { by: 'Zoë', why: 'one minister', decision }
  expect(flowing(teachDocument(kept, { width: 80, colour: false }))).toContain(expected)
})
