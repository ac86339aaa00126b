import { expect, test } from 'vitest'
import type { Hop } from '../model/actors.js'
import { actorId } from '../model/ids.js'
import { withOneNameEach } from './source-names.js'
import { columns } from './telling.fixture.js'

const hop = (name: string, kind: Hop['kind'], actor: string): Hop => ({
  name,
  kind,
  actor: actorId(actor),
  side: actor.slice(actor.indexOf(':') + 1, actor.indexOf(':') + 3),
  actorKind: actor.startsWith('office') ? 'office' : 'state',
  cue: null,
  evidence: [],
})

/** The names by which accounts show their sources, one hop in each. */
function namesOf(...hops: readonly Hop[]): readonly string[] {
  const given = columns(
    ...hops.map(() => ({
      text: 'Vogt called for a truce.',
      statements: [{ who: 'Vogt', content: 'a truce' }],
    })),
  ).map((column, index) => withHop(column, hops[index]))
  return withOneNameEach(given).flatMap(({ reading }) =>
    (reading?.account.statements ?? []).flatMap(({ via }) =>
      via.map(({ name, actor }) => `${name} ${actor}`),
    ),
  )
}

function withHop(column: ReturnType<typeof columns>[number], relay: Hop | undefined) {
  const { reading } = column
  if (!reading || !relay) return column
  const statements = reading.account.statements.map((each) => ({ ...each, via: [relay] }))
  return { ...column, reading: { ...reading, account: { ...reading.account, statements } } }
}

const PALACE = hop('Belem Palace', 'office', 'office:PT/presidency')

test.each([
  [
    'one office, the name used most',
    [PALACE, PALACE, hop('Portuguese presidency', 'office', 'office:PT/presidency')],
    ['Belem Palace office:PT/presidency'],
  ],
  [
    "its paper, and its state's",
    [
      PALACE,
      hop('presidency statement', 'statement', 'office:PT/presidency'),
      hop('Portuguese statement', 'statement', 'state:PT'),
    ],
    ['Belem Palace office:PT/presidency'],
  ],
  [
    'a state of which two offices speak stays itself',
    [
      PALACE,
      hop('foreign ministry', 'office', 'office:PT/foreign-ministry'),
      hop('Portugal', 'office', 'state:PT'),
    ],
    [
      'Belem Palace office:PT/presidency',
      'foreign ministry office:PT/foreign-ministry',
      'Portugal state:PT',
    ],
  ],
  [
    'what is said of two is no name of one',
    [PALACE, hop('both governments', 'office', 'state:PT')],
    ['Belem Palace office:PT/presidency', 'both governments state:PT'],
  ],
] as const)('%s', (_, hops, expected) => expect([...new Set(namesOf(...hops))]).toEqual(expected))
