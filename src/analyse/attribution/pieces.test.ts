import { expect, test } from 'vitest'
import { stateOf } from './labels.js'
import { piecesOf } from './pieces.js'

/** Roles and parts as letters: s S source, c C cue, . none; k K content, . none; capitals begin. */
function statesOf(roles: string, parts: string): Uint8Array {
  return Uint8Array.from(roles, (role, index) =>
    stateOf('.SsCc'.indexOf(role), '.Kk'.indexOf(parts[index] ?? '.')),
  )
}

test.each([
  ['one of each', 'SsC...', '...Kkk', { sources: [[0, 2]], cues: [[2, 3]], stretches: [[3, 6]] }],
  [
    'two that touch',
    'SSC...',
    '...KKk',
    {
      sources: [
        [0, 1],
        [1, 2],
      ],
      cues: [[2, 3]],
      stretches: [
        [3, 4],
        [4, 6],
      ],
    },
  ],
  [
    'a cue inside a content',
    '...SC.',
    'KkkkkK',
    {
      sources: [[3, 4]],
      cues: [[4, 5]],
      stretches: [
        [0, 5],
        [5, 6],
      ],
    },
  ],
  ['nothing', '....', '....', { sources: [], cues: [], stretches: [] }],
])('%s', (_, roles, parts, expected) => {
  const pairs = (ranges: readonly { first: number; last: number }[]) =>
    ranges.map(({ first, last }) => [first, last])
  const { sources, cues, stretches } = piecesOf(statesOf(roles, parts))
  expect({
    sources: pairs(sources),
    cues: pairs(cues),
    stretches: pairs(stretches),
  }).toEqual(expected)
})
