import { lastDayOf } from '../../language/edtf.js'
import { expect, test } from 'vitest'
import { follow } from './following.js'
import { countedBy, overdueOn, standingAfter } from './standing.js'
import { fate, party, told } from './told.fixture.js'
import type { ToldUndertaking } from '../../model/following.js'

const due = { deadline: '2031-06' }

function standingOn(all: readonly ToldUndertaking[], day: string) {
  const [entry] = follow(all)
  if (entry === undefined) throw new Error('nothing was followed')
  const at = lastDayOf(day) ?? 0
  const counted = countedBy(entry.followed.events, at)
  const overdue = overdueOn({ deadline: entry.followed.deadline, due: entry.due }, counted, at)
  const standing = standingAfter(counted)
  return {
    status: standing?.status ?? null,
    overdue: overdue?.days ?? null,
    contested: (standing?.contested ?? []).map(({ kind }) => kind),
  }
}

const promise = told('a', due)
const begun = fate('b', 'begun', { published: '2031-05-01' })
const come = fate('c', 'delivered', { published: '2031-08-01' })
const denied = fate('d', 'denied', { published: '2031-08-02', sayers: [party('MO')] })
const again = told('e', { published: '2031-05-10' })

test.each<readonly [string, readonly ToldUndertaking[], string, object]>([
  ['before it was told', [promise], '2031-02-28', { status: null, overdue: null }],
  [
    'on the last day of its deadline',
    [promise],
    '2031-06-30',
    { status: 'promised', overdue: null },
  ],
  ['the day after', [promise], '2031-07-01', { status: 'promised', overdue: 1 }],
  ['begun is not delivered', [promise, begun], '2031-07-10', { status: 'begun', overdue: 10 }],
  [
    'delivered late, asked before',
    [promise, come],
    '2031-07-10',
    { status: 'promised', overdue: 10 },
  ],
  [
    'delivered late, asked after',
    [promise, come],
    '2031-08-01',
    { status: 'delivered', overdue: null },
  ],
  ['promised again while it has begun', [promise, begun, again], '2031-05-11', { status: 'begun' }],
  [
    'two sides say the contrary',
    [promise, come, denied],
    '2031-08-02',
    { status: 'denied', contested: ['delivered', 'denied'] },
  ],
  [
    'one side that says both has changed its mind',
    [promise, come, fate('d', 'denied', { published: '2031-08-09' })],
    '2031-08-09',
    { status: 'denied', contested: [] },
  ],
  ['left: nothing is due', [promise, fate('b', 'withdrawn')], '2031-09-01', { overdue: null }],
  [
    'an offer with a day is no promise that could be overdue',
    [told('a', { kind: 'offer', status: 'offered', ...due })],
    '2031-09-01',
    { status: 'offered', overdue: null },
  ],
])('%s', (_, all, day, expected) => expect(standingOn(all, day)).toMatchObject(expected))
