import type { Asked } from '../../../operations/record/decide.js'
import { exitCodes } from '../exit-codes.js'
import type { Host } from '../host.js'
import { clockFor, type ClockOptions } from './clock.js'
import { withRecord, type RecordOptions, type Setting } from './opening.js'
import { nobodyNamed, personFor, type PersonOptions } from './person.js'
import { printResult } from './printing.js'

export interface ReviewOptions extends RecordOptions, ClockOptions, PersonOptions {
  readonly why?: string
}

/** Keeps a person's decision and says what came of it; resolves to the exit code. */
export async function review(decision: Asked, options: ReviewOptions, host: Host): Promise<number> {
  const by = personFor(options, host)
  if (by === null) {
    host.warn(nobodyNamed)
    return exitCodes.usage
  }
  return withRecord({ host, options, command: 'review' }, async (record) => {
    const { decide } = await import('../../../operations/record/decide.js')
    const around = await import('../../../operations/record/contacts-by-key.js')
    const why = options.why ?? null
    const moved = await around.tellingsAround(record, contactsIn(decision))
    const outcome = await decide(record, { decision, by, why, ...(await clockFor(options)) })
    const contacts = outcome.ok ? await around.contactsByKey(record, moved) : []
    const { reviewDocument } = await import('./reviewing/document.js')
    const text = outcome.ok
      ? (setting: Setting) => reviewDocument({ decision, by, why, contacts }, setting)
      : null
    const json = () => ({ decisions: outcome.ok ? outcome.value : [] })
    printResult({ problems: outcome.problems, json, text }, options, host)
    return outcome.ok ? exitCodes.fine : exitCodes.partial
  })
}

/** The contacts whose tellings a decision may move. */
function contactsIn(decision: Asked): readonly string[] {
  switch (decision.kind) {
    case 'confirm':
    case 'dispute':
    case 'reopen':
    case 'correct':
      return []
    case 'join':
      return [decision.a, decision.b]
    case 'part':
      return [decision.contact]
  }
}
