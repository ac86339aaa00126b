import type { Asked } from '../../../operations/record/decide.js'
import { exitCodes } from '../exit-codes.js'
import type { Host } from '../host.js'
import { clockFor, type ClockOptions } from './clock.js'
import { withRecord, type RecordOptions, type Setting } from './opening.js'
import { nobodyNamed, personFor, type PersonOptions } from './person.js'
import { printResult } from './printing.js'

export interface ReviewOptions extends RecordOptions, ClockOptions, PersonOptions {
  readonly why?: string
  readonly seen?: number
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
    const seen = options.seen === undefined ? {} : { seen: options.seen }
    const asked = { decision, by, why, ...seen, ...(await clockFor(options)) }
    const outcome = await decide(record, asked)
    const contacts = outcome.ok ? await around.contactsByKey(record, moved) : []
    const { reviewDocument } = await import('./reviewing/document.js')
    const { supersededDocument } = await import('./reviewing/history.js')
    const superseded = outcome.ok ? null : outcome.superseded
    const kept = (setting: Setting) => reviewDocument({ decision, by, why, contacts }, setting)
    const refused = superseded && ((setting: Setting) => supersededDocument(superseded, setting))
    const text = outcome.ok ? kept : refused
    const json = () => ({ decisions: outcome.ok ? outcome.value : [], superseded })
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
      return [decision.contact, decision.other]
  }
}
