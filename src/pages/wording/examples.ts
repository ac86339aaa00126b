import type { AccountHead } from '../../model/comparison.js'

/** Whether a text is one of the bundled examples: only those name their outlet so. */
export function isExample({ outlet }: Pick<AccountHead, 'outlet'>): boolean {
  return outlet !== null && /^Readout example\b/u.test(outlet)
}

/** What a reader of example texts has to know before anything else; `null` where there are none. */
export function exampleWords(texts: readonly Pick<AccountHead, 'outlet'>[]): string | null {
  const examples = texts.filter(isExample).length
  if (examples === 0) return null
  const which = texts.length === 1 ? 'This is an example text' : whichWords(examples, texts.length)
  return `${which}, written for Readout in the manner of its kind. No government or outlet published it: do not cite it.`
}

function whichWords(examples: number, all: number): string {
  return examples === all
    ? 'Each of the texts here is an example'
    : `${examples} of the ${all} texts here ${examples === 1 ? 'is an example' : 'are examples'}`
}
