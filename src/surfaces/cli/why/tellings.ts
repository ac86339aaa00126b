import type { Made } from '../../../model/comparison.js'
import type { Telling } from '../../../operations/why/explanation.js'
import { accountFacts } from '../../../pages/wording/accounts.js'
import { hung, type Block } from '../layout/blocks.js'
import { line, run, spaces, type Line } from '../layout/runs.js'
import { proseWidth } from '../layout/view.js'
import { wrap } from '../layout/wrap.js'
import { toneOfAccount } from '../comparison/tones.js'
import { chainBlock } from './chain.js'
import { passageBlock } from './passage.js'
import { shownColumn, type Shown } from './shown.js'

interface Notes {
  /** How the account's cell stands to the reference. */
  readonly relation?: Line
  /** What was looked for in an account that does not tell it. */
  readonly lookedFor?: string | null
}

/** One account's side: whose it is, its words in their place, who stands behind them, and what found them. */
export function tellingBlock(telling: Telling, shown: Shown, notes: Notes): Block {
  const { letter, index, head } = shownColumn(shown, telling.account)
  const before = [run(letter, toneOfAccount(index)), spaces(2)]
  const width = proseWidth(shown.view) - letter.length - 2
  const name = head.readable ? telling.origin : (head.title ?? telling.origin)
  const title = [run(name, 'strong'), run(` · ${accountFacts(head).join(' · ')}`, 'soft')]
  return hung(before, [
    ...[title, notes.relation ?? []].flatMap((content) => wrap(content, width)),
    ...bodyBlock(telling, { shown, width, lookedFor: notes.lookedFor ?? null }),
  ])
}

interface Body {
  readonly shown: Shown
  readonly width: number
  readonly lookedFor: string | null
}

function bodyBlock(telling: Telling, body: Body): Block {
  const { shown, width } = body
  const { head } = shownColumn(shown, telling.account)
  switch (telling.standing) {
    case 'unread':
      return wrap(line('Whether it tells this is not known.', 'raised'), width)
    case 'not-told':
      return missingBlock(telling, body)
    case 'told':
      return [
        ...passageBlock(telling.context, shown, width),
        ...(telling.chain === null ? [] : chainBlock(telling.chain, head, width)),
        ...telling.madeBy.flatMap((made) => wrap(madeLine(made), width)),
      ]
  }
}

function missingBlock({ words, nearest }: Telling, { shown, width, lookedFor }: Body): Block {
  const size = words === 1 ? 'its one word' : `its ${words} words`
  const told = [
    `Nothing that says the same was found in ${size}.`,
    ...(lookedFor === null ? [] : [`What was looked for: ${ended(lookedFor)}`]),
    nearest.kind === 'none' ? 'No near words were noted.' : 'What comes nearest:',
  ]
  return [...wrap(line(told.join(' ')), width), ...passageBlock(nearest, shown, width)]
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
