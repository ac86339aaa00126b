import type { Teaching, Where } from '../../../model/teachings.js'
import type { TeachingAsked } from '../../../operations/record/actors/teaching.js'
import { exitCodes } from '../exit-codes.js'
import type { Host } from '../host.js'
import { spaced } from '../layout/blocks.js'
import { paint } from '../layout/paint.js'
import { line } from '../layout/runs.js'
import { proseWidth, settable, type View } from '../layout/view.js'
import { wrap } from '../layout/wrap.js'
import { clockFor } from './clock.js'
import { withRecord, type Setting } from './opening.js'
import { nobodyNamed, personFor } from './person.js'
import { printResult } from './printing.js'
import type { ReviewOptions } from './review.js'

/** Keeps what a person teaches and says what was understood; resolves to the exit code. */
export async function teach(
  teaching: TeachingAsked,
  options: ReviewOptions,
  host: Host,
): Promise<number> {
  const by = personFor(options, host)
  if (by === null) {
    host.warn(nobodyNamed)
    return exitCodes.usage
  }
  return withRecord({ host, options, command: 'review' }, async (record) => {
    const operation = await import('../../../operations/record/actors/teaching.js')
    const why = options.why ?? null
    const clock = await clockFor(options)
    const outcome = await operation.teach(record, { teaching, by, why, ...clock })
    const text = outcome.ok ? (setting: Setting) => teachDocument(outcome.value, setting) : null
    const json = () => ({ decisions: outcome.ok ? [outcome.value] : [] })
    printResult({ problems: outcome.problems, json, text }, options, host)
    return outcome.ok ? exitCodes.fine : exitCodes.partial
  })
}

interface Kept {
  readonly by: string
  readonly why: string | null
  readonly decision: Teaching
}

/** What was taught, and what it changes when. */
export function teachDocument({ by, why, decision }: Kept, { width, colour }: Setting): string {
  const view: View = { width: settable(width), colour, marks: ['«', '»'] }
  const reason = why === null ? '' : `: "${why}"`
  const kept = `Kept: ${by} says that ${saidOf(decision)}${reason}. A later decision takes its place; both stay.`
  return paint(
    spaced([
      wrap(line(kept), proseWidth(view)),
      wrap(line(followsOf(decision), 'soft'), proseWidth(view)),
    ]),
    colour,
  )
}

function saidOf(decision: Teaching): string {
  switch (decision.kind) {
    case 'same':
      return `${decision.actor} is ${decision.as.name} (${decision.as.id})`
    case 'different':
      return `${decision.actor} and ${decision.from} are two`
    case 'name':
      return `"${decision.name}"${placeWords(decision.where)} is ${decision.actor.name} (${decision.actor.id})`
    case 'forget-name':
      return `what was taught of "${decision.name}"${placeWords(decision.where)} holds no more`
    case 'outlet':
      return `${decision.outlet} is ${decision.is.name}, ${kindWords(decision.is)}`
    case 'forget-outlet':
      return `what was taught of ${decision.outlet} holds no more`
  }
}

function placeWords({ text, office, side }: Where): string {
  return [
    text === null ? '' : ' in that text',
    office === null ? '' : ` as ${office}`,
    side === null ? '' : ` of ${side}`,
  ].join('')
}

function kindWords({ kind, side }: Extract<Teaching, { kind: 'outlet' }>['is']): string {
  switch (kind) {
    case 'agency':
      return 'a news agency'
    case 'outlet':
      return 'a news outlet'
    case 'official':
      return `an official site of ${side ?? 'a side'}`
  }
}

function followsOf({ kind }: Teaching): string {
  return kind === 'outlet' || kind === 'forget-outlet'
    ? 'New texts are read with it; "readout reread" reads again those that it bears on.'
    : 'Answers follow at once. New texts are read with it; "readout reread" reads again those that it bears on.'
}
