import { listed } from '../../../model/listed.js'
import type { Problem } from '../../../model/problems.js'
import type { ContactList } from '../../../operations/record/contacts.js'
import { counted } from '../../../pages/wording/counts.js'
import type { Block } from '../layout/blocks.js'
import { run, type Line } from '../layout/runs.js'
import { proseWidth, type View } from '../layout/view.js'
import { wrap } from '../layout/wrap.js'

type Meant = ContactList['meant'][number]
type Actor = NonNullable<Meant['taken']>

/** Whom names were taken for, where that is not plain, and who else has one like it. */
export function meantBlock(meant: readonly Meant[], view: View): Block {
  return meant.flatMap((each) => wrap(meantLine(each), proseWidth(view)))
}

/** Whether a name was asked for that nobody has, or that several bear: then nothing was looked for. */
export function isNameless(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => code === 'actor-unknown' || code === 'actor-ambiguous')
}

function meantLine({ asked, taken, others }: Meant): Line {
  if (taken === null || isSameName(asked, taken.name)) return []
  const also = others.length === 0 ? '' : ` Names like it: ${listed(others.map(actorWords))}.`
  return [
    run(`"${asked}" was taken for `),
    run(taken.name, 'strong'),
    run(`${detailsOf(taken)}.${also}`),
  ]
}

function actorWords(actor: Actor): string {
  return `${actor.name}${detailsOf(actor)}`
}

function detailsOf({ kind, side, articles }: Actor): string {
  return ` (${[kind, side ?? [], counted(articles, 'article')].flat().join(', ')})`
}

function isSameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.toLowerCase()
}
