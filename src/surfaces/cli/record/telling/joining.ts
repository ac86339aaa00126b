import { mergeRuleWords } from '../../../../operations/record/merge-rules.js'
import type { ContactView } from '../../../../operations/record/contact.js'
import { toneOfAccount } from '../../comparison/tones.js'
import { heading, hung, type Block } from '../../layout/blocks.js'
import { line, run, spaces, type Line } from '../../layout/runs.js'
import { proseWidth, type View } from '../../layout/view.js'
import { wrap } from '../../layout/wrap.js'
import { contactRow } from '../contact-row.js'
import { articleName } from '../../../../pages/wording/kept-articles.js'
import { tellersOf, type Telling } from './tellers.js'

interface Named {
  readonly name: Line
  readonly telling: Telling
}

/** Why accounts and mentions stand in one contact: the rule of each, and the one that it was likened to. */
export function joiningBlock(contact: ContactView, view: View): Block {
  const named = namedIn(contact)
  if (named.length < 2) return []
  return [
    heading('Why they are one contact'),
    ...named.flatMap(({ name, telling }) =>
      hung([...name, spaces(2)], wrap(whyLine(telling, named), proseWidth(view) - 4)),
    ),
    ...wrap(
      line(`Wrong? "readout review part ${contact.contact.key} ARTICLE" takes one out.`, 'soft'),
      proseWidth(view),
    ),
  ]
}

/** Accounts by letter; mentions by the article's key, for they have none. */
function namedIn(contact: ContactView): readonly Named[] {
  return [
    ...tellersOf(contact).map(({ letter, index, telling }) => ({
      name: [run(letter, toneOfAccount(index))],
      telling,
    })),
    ...contact.mentions.map((telling) => ({ name: [run('○', 'soft')], telling })),
  ]
}

function whyLine({ like, rule, article }: Telling, named: readonly Named[]): Line {
  const mention = named.find(({ telling }) => telling.article === article)?.name[0]?.text === '○'
  const whose = mention ? `${articleName(article)}, ${article.key}: ` : ''
  if (like === null) return [run(`${whose}The first that was added; the contact has its key.`)]
  const other = named.find(({ telling }) => telling.telling.key === like)
  const against = other === undefined ? '' : ` Likened to ${nameOf(other)}.`
  return [run(`${whose}${mergeRuleWords(rule) ?? rule}${against} `), run(rule, 'soft')]
}

function nameOf({ name: [first], telling: { article } }: Named): string {
  return first === undefined || first.text === '○' ? article.key : first.text
}

/** Contacts that may be the same, and how to say that they are. */
export function maybeBlock({ contact, maybe }: ContactView, view: View): Block {
  const [first] = maybe
  if (first === undefined) return []
  return [
    heading('May be the same'),
    ...maybe.flatMap(({ contact: other, rule }) => [
      ...contactRow(other, view),
      ...wrap(line(mergeRuleWords(rule) ?? rule), proseWidth(view)),
    ]),
    ...wrap(
      line(`If it is: readout review join ${contact.key} ${first.contact.key}`, 'soft'),
      proseWidth(view),
    ),
  ]
}
