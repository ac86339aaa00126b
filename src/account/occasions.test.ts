import { expect, test } from 'vitest'
import { analyse } from '../analyse/analyse.js'
import { articleOf } from '../model/article.fixture.js'
import type { Article } from '../model/article.js'
import { buildAccount } from './account.js'

const CALL =
  'Norwegian Prime Minister Jonas Store spoke by phone with Finnish President Alexander Stubb on 3 March.'
const MEETING =
  'Norwegian Prime Minister Jonas Store met Finnish President Alexander Stubb in Helsinki on 3 March.'

/** Whether what Store says last is of the contact, and the day on which it is said. */
function lastOf(text: string, facts: Partial<Article> = {}) {
  const article = articleOf(text, { published: '2031-03-05', kind: 'report', ...facts })
  const { contacts, statements } = buildAccount(article, analyse(article))
  const main = contacts.find((contact) => contact.main)
  const last = statements.at(-1)
  return [last?.contact === main?.id && main !== undefined, last?.when ?? null]
}

test.each([
  ['plainly', CALL, 'Store said the strait must stay open.', true, '2031-03-03'],
  [
    'on the day of an earlier one, which a clause opens',
    CALL,
    'It was their first call since June 2030, when Store refused to send ships.',
    false,
    '2030-06',
  ],
  [
    'going on with it',
    CALL,
    'It was their first call since June 2030, when Store refused to send ships, saying it was too early.',
    false,
    '2030-06',
  ],
  [
    'at that time',
    CALL,
    'It was their first call since June 2030, when Store refused to send ships. "It is too early," he told Stubb at the time.',
    false,
    '2030-06',
  ],
  ['in the call', CALL, 'Store said in the call that the strait must stay open.', true],
  [
    'after it, on its day',
    CALL,
    'Store said on 3 March that the strait must stay open.',
    true,
    '2031-03-03',
  ],
  [
    'of a day of its own behind the words',
    CALL,
    '"The strait must stay open," Store said on 4 March.',
    false,
    '2031-03-04',
  ],
  [
    'of a day that opens the sentence',
    CALL,
    'Speaking on 4 March, Store said the strait must stay open.',
    false,
    '2031-03-04',
  ],
  [
    'with the day of something else beside',
    CALL,
    'Ahead of a vote on 9 March, Store said the strait must stay open.',
    true,
    '2031-03-03',
  ],
  ['in a town', CALL, '"The strait must stay open," Store said in Bergen.', false, null],
  [
    'in the town of a meeting',
    MEETING,
    '"The strait must stay open," Store said in Helsinki.',
    true,
  ],
  ['in another state', MEETING, '"The strait must stay open," Store said in Warsaw.', false, null],
  [
    'beside a third',
    MEETING,
    'Standing beside Polish Prime Minister Donald Tusk, Store said the strait must stay open.',
    false,
    null,
  ],
  [
    'beside the one who was met',
    MEETING,
    'Standing beside Stubb, Store said the strait must stay open.',
    true,
  ],
  [
    'after talks with a third',
    MEETING,
    'Store said after talks with Polish Prime Minister Donald Tusk that the strait must stay open.',
    false,
  ],
  [
    'going on with what was said on another day',
    CALL,
    '"The strait must stay open," Store said on 4 March. He added that the pilots needed time.',
    false,
    '2031-03-04',
  ],
] as const)('said %s', (_, contact, said, isThere, when?: string | null) => {
  const [isOfIt, day] = lastOf(`${contact}\n\n${said}`)
  expect(isOfIt).toBe(isThere)
  if (when !== undefined) expect(day).toBe(when)
})

const LATE = { published: '2031-06-05' }
const NOW = 'Norwegian Prime Minister Jonas Store opened a bridge in Bergen.'

test.each([
  ['before it is told', `Store said the strait must stay open.\n\n${CALL}`, LATE, false],
  ['beside it', `${NOW}\n\n${CALL} Store said the strait must stay open.`, LATE, true],
  [
    'in its flow',
    `${NOW}\n\n${CALL}\n\nStore told Stubb that the strait must stay open.`,
    LATE,
    true,
  ],
  [
    'paragraphs later',
    `${CALL}\n\nThe bridge cost a lot.\n\nIt was late.\n\nStore said the strait must stay open.`,
    LATE,
    false,
  ],
  [
    'in a side’s own text',
    `${CALL}\n\nThe bridge cost a lot.\n\nIt was late.\n\nStore said the strait must stay open.`,
    { ...LATE, kind: 'official' },
    true,
  ],
] as const)('in a text that recalls a contact: said %s', (_, text, facts, isThere) =>
  expect(lastOf(text, facts)[0]).toBe(isThere),
)
