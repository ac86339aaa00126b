import { expect, test } from 'vitest'
import type { Hop } from '../../model/actors.js'
import { sourcesWords } from './source-words.js'

const hop = (name: string, rest: Partial<Hop> = {}, words = name): Hop => ({
  name,
  actor: null,
  side: null,
  actorKind: 'office',
  kind: 'office',
  cue: null,
  evidence: [{ quote: words, start: 0, end: words.length }],
  ...rest,
})
const agency = hop('NPA', { kind: 'agency', actorKind: 'body', evidence: [] })

test.each<[string, readonly Hop[], string]>([
  ['from the agency inwards', [agency, hop('Belem Palace')], 'NPA and the Belem Palace'],
  [
    'with the article of the text',
    [hop('joint text', { kind: 'statement' }, 'A joint text')],
    'a joint text',
  ],
  ['with none for what is somebody’s', [hop("Vogt's office")], "Vogt's office"],
  ['a person by name', [hop('Lena Vogt', { kind: 'person', actorKind: 'person' })], 'Lena Vogt'],
  [
    'a person without one',
    [hop('official of the port', { kind: 'person', actorKind: 'person' })],
    'an official of the port',
  ],
  ['a state', [hop('Jordan', { actorKind: 'state' })], 'Jordan'],
  [
    'a state’s text',
    [
      hop(
        'Jordan statement',
        { kind: 'statement', actorKind: 'state', side: 'JO' },
        'the statement',
      ),
    ],
    'a Jordanian statement',
  ],
  ['each once', [agency, agency], 'NPA'],
])('%s', (_, via, expected) => expect(sourcesWords(via)).toBe(expected))
