import type { Asked } from '../../../operations/record/decide.js'
import { exitCodes } from '../exit-codes.js'
import type { Host } from '../host.js'
import { clockFor, type ClockOptions } from './clock.js'
import { withRecord, type RecordOptions } from './opening.js'
import { paragraph } from './paragraph.js'
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
    const why = options.why ?? null
    const outcome = await decide(record, { decision, by, why, ...(await clockFor(options)) })
    const text = outcome.ok ? paragraph(decidedWords(decision, by, why), nextWords(decision)) : null
    const json = () => ({ decisions: outcome.ok ? outcome.value : [] })
    printResult({ problems: outcome.problems, json, text }, options, host)
    return outcome.ok ? exitCodes.fine : exitCodes.partial
  })
}

function decidedWords(decision: Asked, by: string, why: string | null): string {
  const reason = why === null ? '' : `: "${why}"`
  return `Kept: ${by} says that ${saidOf(decision)}${reason}. A later decision takes its place; both stay.`
}

function saidOf(decision: Asked): string {
  switch (decision.kind) {
    case 'confirm':
      return `${decision.on} is right`
    case 'dispute':
      return `${decision.on} is wrong`
    case 'join':
      return `${decision.a} and ${decision.b} are one contact`
    case 'part':
      return `what ${decision.article} tells is of another contact than ${decision.contact}`
  }
}

function nextWords(decision: Asked): string {
  switch (decision.kind) {
    case 'confirm':
    case 'dispute':
      return decision.on.includes('/')
        ? `Next: readout article ${decision.on.split('/')[0] ?? ''}`
        : `Next: readout contact ${decision.on}`
    case 'join':
      return `Next: readout contact ${decision.a}`
    case 'part':
      return `Next: readout contact ${decision.contact}`
  }
}
