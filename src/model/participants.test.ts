import { expect, test } from 'vitest'
import type { Ref } from './actors.js'
import { actorId } from './ids.js'
import { fullestParticipants } from './participants.js'

const party = (name: string, actorKind: Ref['actorKind'], side: string): Ref => ({
  name,
  actor: actorId(`${actorKind}:${name}`),
  actorKind,
  side,
  evidence: [],
})
const OSEI = party('Ada Osei', 'person', 'GH')
const ARHIN = party('Kofi Arhin', 'person', 'CL')
const PRESIDENT = party("Chile's president", 'office', 'CL')

test.each([
  [
    'a name before an office',
    [
      [OSEI, PRESIDENT],
      [OSEI, ARHIN],
    ],
    ['Ada Osei', 'Kofi Arhin'],
  ],
  ['an office beside who holds it', [[OSEI, PRESIDENT, ARHIN]], ['Ada Osei', 'Kofi Arhin']],
  ['an office where nobody is named', [[OSEI, PRESIDENT]], ['Ada Osei', "Chile's president"]],
  ['nobody', [[]], []],
])('%s', (_, told, names) => {
  const contacts = told.map((participants) => ({ participants }))
  expect(fullestParticipants(contacts).map(({ name }) => name)).toEqual(names)
})
