import type { z } from 'zod'
import type { Problem } from '../../model/problems.js'
import type { OpenRecord } from './open.js'

/** What every answer tells beside itself: what could not be shown or understood. */
export interface Answered {
  readonly problems: readonly Problem[]
}

/** One question to the record, written once for every door: its name, what it is for, what it takes, and how it is answered. */
export interface Question<Input extends z.ZodType, Answer extends Answered> {
  /** As the command and the page are called. */
  readonly name: string
  /** One line, for help and for tools. */
  readonly summary: string
  readonly input: Input
  /** Throws a ZodError for what the input does not take. */
  readonly ask: (record: OpenRecord, input: z.input<Input>) => Promise<Answer>
}
