import type { Clock } from '../../../operations/record/clock.js'

/** What stands in for the clock, as a command was asked. */
export interface ClockOptions {
  readonly asOf?: string
}

/** The clock asked for; nothing where the machine's will do. */
export async function clockFor({ asOf }: ClockOptions): Promise<{ readonly clock?: Clock }> {
  if (asOf === undefined) return {}
  const { clockAt } = await import('../../../operations/record/clock.js')
  return { clock: clockAt(asOf) }
}
