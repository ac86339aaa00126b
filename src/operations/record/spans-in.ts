import { isEvidence, type Evidence } from '../../model/spans.js'

/** A quotation somewhere in a value, and the way to it: "statements.3.content.0". */
export interface Quoted {
  readonly evidence: Evidence
  readonly place: string
}

/** Everything in a value that claims to be some text's words. */
export function* quotedWithin(value: unknown, place = ''): Generator<Quoted> {
  if (typeof value !== 'object' || value === null) return
  if (isEvidence(value)) yield { evidence: value, place }
  for (const [name, part] of Object.entries(value))
    yield* quotedWithin(part, place === '' ? name : `${place}.${name}`)
}
