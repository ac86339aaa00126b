import { describe, expect, test } from 'vitest'
import { BODIES, BODY_SEATS } from './bodies.js'
import { LEADERS } from './leaders.js'
import { INSTITUTIONS, NATIONAL_OFFICES, ROLES } from './offices.js'
import { SEATS } from './seats.js'
import { findState, STATES } from './states.js'

const codes = STATES.map(({ code }) => code)
const sides = new Set([...codes, ...BODIES.map(({ id }) => id.slice(id.indexOf(':') + 1))])

function repeated(items: readonly string[]): readonly string[] {
  return items.filter((item, index) => items.indexOf(item) !== index)
}

describe('states', () => {
  test('no code twice', () => expect(repeated(codes)).toEqual([]))
  test('no name or adjective of two states', () =>
    expect(
      repeated(STATES.flatMap(({ names, adjectives }) => [...new Set([...names, ...adjectives])])),
    ).toEqual([]))
  test('every one has a name', () =>
    expect(STATES.filter(({ names }) => names.length === 0)).toEqual([]))
  test.each([
    ['FR', 'France', 'French', 'Paris'],
    ['CI', 'Ivory Coast', 'Ivorian', 'Yamoussoukro'],
    ['XK', 'Kosovo', 'Kosovar', 'Pristina'],
  ])('%s', (code, name, adjective, capital) => {
    const state = findState(code)
    expect([state?.names[0], state?.adjectives[0], state?.capitals[0]]).toEqual([
      name,
      adjective,
      capital,
    ])
  })
})

test('no body twice', () => expect(repeated(BODIES.map(({ id }) => id))).toEqual([]))

test('seats of bodies are of known bodies', () => {
  const ids = new Set(BODIES.map(({ id }) => id))
  expect([...BODY_SEATS.values()].filter((id) => !ids.has(id))).toEqual([])
})

test('seats and leaders are of known sides', () => {
  const unknown = [...SEATS, ...LEADERS].filter(({ side }) => !sides.has(side))
  expect(unknown.map(({ name }) => name)).toEqual([])
})

test('no office form twice', () =>
  expect(repeated([...ROLES, ...INSTITUTIONS].flatMap(({ forms }) => forms))).toEqual([]))

test('national offices are offices', () => {
  const forms = new Set(ROLES.flatMap((role) => role.forms))
  expect([...NATIONAL_OFFICES.keys()].filter((form) => !forms.has(form))).toEqual([])
})

test('no spelling of two leaders', () =>
  expect(repeated(LEADERS.flatMap(({ name, spellings }) => [name, ...spellings]))).toEqual([]))
