import { ACTS, CONTACT_KINDS, CONTACT_STATUSES } from '../../src/model/account.js'
import * as z from 'zod'

const count = z.int().nonnegative()

/** Words by their place; without a quotation, offsets alone. */
const span = z.object({ text: z.string(), quote: z.string().optional(), start: count, end: count })

/** A side that lacks the claim has no quotation and no offsets. */
const side = z.object({
  text: z.string(),
  quote: z.string().nullish(),
  start: count.nullish(),
  end: count.nullish(),
})

const names = z.array(z.string()).default([])

/** Left out is unknown. */
const perhaps = z
  .string()
  .nullish()
  .transform((value) => value ?? null)

const contact = z.object({
  id: z.string(),
  type: z.enum(CONTACT_KINDS),
  status: z.enum(CONTACT_STATUSES),
  participants: names,
  date: perhaps,
  evidence: z.array(span),
})

const statement = z.object({
  id: z.string(),
  speaker: z.string(),
  via: names,
  addressee: perhaps,
  target: perhaps,
  mode: z.enum(['direct', 'indirect', 'mixed']),
  act: z.enum(ACTS),
  span,
})

const commitment = z.object({
  id: z.string(),
  promisor: names,
  what: z.string(),
  amount: z
    .object({ value: z.number(), currency: z.string() })
    .nullish()
    .transform((value) => value ?? null),
  evidence: z.array(span),
})

const alignment = z.object({
  id: z.string(),
  claim: z.string(),
  members: z.array(span).min(1),
  reference: z.string().nullish(),
  relations: z
    .record(
      z.string(),
      z.enum([
        'reference',
        'same',
        'paraphrase',
        'stronger',
        'weaker',
        'conflict',
        'unsure',
        'only',
        'absent',
      ]),
    )
    .optional(),
})

const discrepancy = z.object({
  id: z.string(),
  type: z.enum([
    'wording-strength',
    'hedge-dropped',
    'source-dropped',
    'actor',
    'contact-kind',
    'number',
    'date',
    'quote-altered',
    'omission',
    'unsourced-addition',
  ]),
  a: side,
  b: side,
  explanation: z.string().default(''),
})

/** A file of labels as it is written; what is left out was not labelled. */
export const goldShape = z.object({
  event: z.string(),
  texts: z
    .array(
      z.object({
        id: z.string(),
        file: z.string(),
        bodySha256: z.string().optional(),
        upTo: count.nullish(),
      }),
    )
    .min(1),
  contacts: z.array(contact).default([]),
  statements: z.array(statement).default([]),
  commitments: z.array(commitment).default([]),
  datedFacts: z
    .array(z.object({ id: z.string(), what: z.string(), iso: z.string(), expr: span }))
    .default([]),
  alignments: z.array(alignment).default([]),
  discrepancies: z.array(discrepancy).default([]),
})

export type WrittenGold = z.infer<typeof goldShape>
export type WrittenSpan = z.infer<typeof span>
export type WrittenSide = z.infer<typeof side>
