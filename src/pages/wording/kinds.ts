import type { DiscrepancyKind } from '../../model/comparison.js'

const meanings: Readonly<Record<DiscrepancyKind, string>> = {
  'wording-strength':
    'Both tell the same thing, but one with more force: “must” for “should”, “at once” for “as soon as possible”, “demanded” for “asked”.',
  'hedge-dropped':
    'One has a word of caution, such as “known” or “reportedly”; the other tells the same without it.',
  'source-dropped': 'One names who says so; the other tells the same in its own voice.',
  actor: 'The same thing is told of someone else: another speaker, doer or addressee.',
  'contact-kind':
    'One calls the contact something else, as a meeting is no phone call. A word that is only vaguer does not count.',
  number: 'The two numbers cannot both be right, even as roughly as they are given.',
  date: 'The two dates cannot both be right. One that is only vaguer does not count.',
  'quote-altered': 'Both quote one utterance, and the words inside the quotation marks differ.',
  omission:
    'One tells something of substance, with a source, and nothing that says the same was found in the other.',
  'unsourced-addition':
    'One tells something for which it names no source, and nothing that says the same was found in the other.',
}

/** What it means that accounts differ in this way, as one plain sentence. */
export function meaningOf(kind: DiscrepancyKind): string {
  return meanings[kind]
}
