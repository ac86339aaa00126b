import { HARMLESS, OPEN_LICENCES, RESERVATIONS } from '../lexicon/licences.js'
import type { Redistribution } from '../model/article.js'

/**
 * Whether a licence line lets anyone pass the whole text on. A licence that is stated and not known to be open is
 * `refused`: the doubt is the publisher's.
 */
export function redistributionOf(licence: string | null): Redistribution {
  if (licence === null || licence.trim() === '') return 'not-stated'
  const line = plainLine(licence)
  const isOpen = OPEN_LICENCES.some(({ pattern }) => pattern.test(line))
  return isOpen && !RESERVATIONS.some((pattern) => pattern.test(line)) ? 'permitted' : 'refused'
}

function plainLine(licence: string): string {
  const line = licence
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .replaceAll(/[\s_]+/gu, ' ')
    .trim()
  return HARMLESS.reduce((rest, phrase) => rest.replaceAll(phrase, ''), line)
}
