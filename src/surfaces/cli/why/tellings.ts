import type { Made } from '../../../model/comparison.js'
import type { Telling } from '../../../operations/why/explanation.js'
import { accountFacts } from '../../../pages/wording/accounts.js'
import { hung, type Block } from '../layout/blocks.js'
import { line, run, spaces, type Line, type Run } from '../layout/runs.js'
import { proseWidth } from '../layout/view.js'
import { wrap } from '../layout/wrap.js'
import { toneOfAccount } from '../comparison/tones.js'
import { chainBlock } from './chain.js'
import { passageBlock } from './passage.js'
import { shownColumn, type Shown } from './shown.js'

interface Notes {
  /** How the account's cell stands to the reference: its sign and word. */
  readonly relation?: Run
  /** What that means, where the account tells it. */
  readonly meaning?: string
  /** What was looked for in an account that does not tell it. */
  readonly lookedFor?: string
}

/** One account's side: whose it is, its words in their place, who stands behind them, and what found them. */
export function tellingBlock(telling: Telling, shown: Shown, notes: Notes): Block {
  const { letter, index, head } = shownColumn(shown, telling.account)
  const before = [run(letter, toneOfAccount(index)), spaces(2)]
  const width = proseWidth(shown.view) - letter.length - 2
  const name = head.readable ? telling.origin : (head.title ?? telling.origin)
  const title = [run(name, 'strong'), run(` · ${accountFacts(head).join(' · ')}`, 'soft')]
  return hung(before, [
    ...[title, verdictLine(telling, notes)].flatMap((content) => wrap(content, width)),
    ...passageBlock(telling.context, shown, width),
    ...passageBlock(telling.nearest, shown, width),
    ...(telling.chain === null ? [] : chainBlock(telling.chain, head, width)),
    ...telling.madeBy.flatMap((made) => wrap(madeLine(made), width)),
  ])
}

function verdictLine(telling: Telling, notes: Notes): Line {
  const words = verdictOf(telling, notes)
  const { relation } = notes
  if (relation === undefined) return line(words)
  return words === '' ? [relation] : [relation, run(`. ${words}`)]
}

function verdictOf(telling: Telling, { meaning = '', lookedFor }: Notes): string {
  switch (telling.standing) {
    case 'told':
      return meaning
    case 'unread':
      return 'Whether it tells this is not known.'
    case 'not-told':
      return missingWords(telling, lookedFor ?? null)
  }
}

function missingWords({ words, nearest }: Telling, lookedFor: string | null): string {
  const none = lookedFor === null ? [] : ['No near words were noted.']
  return [
    `Nothing that says the same was found in its ${words === 1 ? 'one word' : `${words} words`}.`,
    ...(lookedFor === null ? [] : [`What was looked for: ${ended(lookedFor)}`]),
    ...(nearest.kind === 'none' ? none : ['What comes nearest:']),
  ].join(' ')
}

function ended(sentence: string): string {
  return /[.…!?]$/u.test(sentence) ? sentence : `${sentence}.`
}

function madeLine({ id, rule, confidence }: Made): Line {
  return line(`Found by ${rule} (${id}), ${confidenceWords(confidence)}`, 'soft')
}

function confidenceWords(confidence: number | null): string {
  return confidence === null
    ? 'no confidence is given for this rule'
    : `confidence ${confidence.toFixed(2)}`
}
