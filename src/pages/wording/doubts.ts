import type { Ref } from '../../model/actors.js'
import type { Statement } from '../../model/account.js'
import { listed } from '../../model/listed.js'

/** Why a queue holds a finding, by what the queue calls it. */
export type DoubtName =
  | 'least-sure'
  | 'nobody-promises'
  | 'nobody-takes-part'
  | 'may-be-the-same'
  | 'weakly-joined'

const HEADINGS: Readonly<Record<DoubtName, readonly [heading: string, note: string]>> = {
  'nobody-promises': [
    'Promised, and by whom?',
    'An undertaking was read, and nobody known who makes it.',
  ],
  'nobody-takes-part': ['Who met whom?', 'A contact was read, and nobody known who took part.'],
  'may-be-the-same': [
    'One contact, or two?',
    'Two contacts are alike, and too little tells them apart.',
  ],
  'weakly-joined': [
    'Is this article about that contact?',
    'It was put there because nothing else fits, not because it says so.',
  ],
  'least-sure': [
    'Is this what was said, and by whom?',
    'Statements that the machine is least sure of.',
  ],
}

/** What is asked of a person about findings of one kind, and why the machine asks. */
export function doubtHeading(doubt: DoubtName): readonly [heading: string, note: string] {
  return HEADINGS[doubt]
}

/** What makes a statement doubtful: a speaker whom the text does not name there, or a verb that need not tell of speech. */
export function statementDoubt({
  speakers,
  cues,
  rule,
}: Pick<Statement, 'speakers' | 'cues' | 'rule'>): string {
  const worked = speakers.filter(isWorkedOut)
  if (worked.length > 0) return `The text has ${listed(worked.map(whoWords))}?`
  const [cue] = cues
  const verb = cue === undefined ? 'the verb' : `“${cue.quote}”`
  return ofThings.has(rule)
    ? `What stands behind ${verb} may be a deed and no words.`
    : `It is not certain that ${verb} introduces these words.`
}

const ofThings: ReadonlySet<string> = new Set(['attribution/object', 'attribution/prepositional'])

/** "“he”: is that Ilse Maron" */
function whoWords({ name, evidence: [first] }: Ref): string {
  return `“${first?.quote ?? ''}”: is that ${name}`
}

/** Whether the text calls a speaker by no part of the name. */
function isWorkedOut({ name, evidence: [first] }: Ref): boolean {
  if (first === undefined) return false
  const words = new Set(wordsOf(first.quote))
  return !wordsOf(name).some((word) => words.has(word))
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{2,}/gu) ?? []
}
