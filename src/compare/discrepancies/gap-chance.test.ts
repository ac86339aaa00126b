import { expect, test } from 'vitest'
import { layFoundation } from '../compare.js'
import { draftOf, type SpecimenAccount } from '../specimens.fixture.js'
import { columns } from '../telling.fixture.js'
import { gapChance, gapFeatures, type GapGrounds } from './gap-chance.js'
import { gapGrounds } from './gaps.js'

const PALACE = 'Belem Palace'
const FLEET = 'the release of the fishing fleet'

/** Vogt's words in a readout or report that names its source. */
function telling(act: 'demand' | 'support' | 'thank', kind: SpecimenAccount['kind'] = 'report') {
  return {
    kind,
    told: `Vogt spoke of ${FLEET}, the ${PALACE} said.`,
    statements: [
      { who: 'Vogt', content: FLEET, clause: `Vogt spoke of ${FLEET}`, act, via: [PALACE] },
    ],
  }
}

const SILENT: SpecimenAccount = { kind: 'commentary', told: 'It was a long day in Lisbon.' }

/** What is known of the fleet where the second account lacks it. */
function groundsBetween(a: SpecimenAccount, b: SpecimenAccount): GapGrounds {
  const { rows, room } = layFoundation(columns(draftOf(a), draftOf(b)))
  const grounds = rows.flatMap(({ draft }) => {
    const isOfFleet = draft.told.some(({ words }) => words.some(({ quote }) => quote === FLEET))
    return isOfFleet && room ? (gapGrounds(draft, room) ?? []) : []
  })
  const [found] = grounds
  if (!found) throw new Error('nobody lacks the fleet')
  return found
}

const DEMANDED = groundsBetween(telling('demand'), SILENT)

test('support is missed sooner than a demand, and a demand than thanks', () => {
  const chances = (['support', 'demand', 'thank'] as const).map((act) =>
    gapChance(groundsBetween(telling(act), SILENT)),
  )
  expect(chances).toEqual(chances.toSorted((x, y) => y - x))
  expect(new Set(chances).size).toBe(3)
})

test.each([
  ['a sentence that tells half of it', { near: 0.5 }],
  ['something that may well be it', { rival: 0.3 }],
  ['another account that tells it too', { isToldElsewhere: true }],
])('less is missed where there is %s', (_, more) =>
  expect(gapChance({ ...DEMANDED, ...more })).toBeLessThan(gapChance(DEMANDED)),
)

test('what one side tells is missed most in the other side’s own text', () => {
  const between = groundsBetween(telling('demand', 'official'), { ...SILENT, kind: 'official' })
  expect(gapFeatures(between)).toMatchObject({ betweenSides: 1, fromSide: 0, toSide: 0 })
  const within = groundsBetween(telling('demand', 'official'), SILENT)
  expect(gapChance(between)).toBeGreaterThan(gapChance(within))
})

test('nothing in the other account is like it', () => {
  expect(DEMANDED.rival).toBeLessThan(0.1)
  expect(DEMANDED.isToldElsewhere).toBe(false)
})
