import type { FailureKind, VerifyFailure } from '../../../operations/verify.js'

/** What a failure is called, and its two wordings by where they stand: neither is taken for right. */
export interface Naming {
  readonly heading: string
  readonly found: string
  readonly expected: string
}

const namings: Readonly<Record<FailureKind, Naming>> = {
  text: {
    heading: 'An embedded text does not have the hash that the data give',
    found: 'the text’s',
    expected: 'the data’s',
  },
  source: {
    heading: 'An embedded text and its source differ',
    found: 'in the embedded text',
    expected: 'in the source',
  },
  quotation: {
    heading: 'A quotation in the data and the embedded text differ',
    found: 'in the data',
    expected: 'in the embedded text',
  },
  shown: {
    heading: 'Words on the page and in the embedded text differ',
    found: 'on the page',
    expected: 'in the embedded text',
  },
  unmarked: {
    heading: 'Words stand on the page as a source’s that the data do not have',
    found: 'on the page',
    expected: 'in the data',
  },
  page: {
    heading: 'The page is not what its data give',
    found: 'on the page',
    expected: 'from its data',
  },
}

const apart = 'The data in the page and what the page shows do not belong together'

const strangerNaming: Naming = {
  heading: 'A source is the text of no account here',
  found: 'its hash',
  expected: 'looked for',
}

/** The names for one failure. */
export function namingOf({ kind, account, part }: VerifyFailure): Naming {
  if (kind === 'source' && account === null) return strangerNaming
  return part === 'data' ? { ...namings.page, heading: apart } : namings[kind]
}
