import { formsOf } from '../language/inflection.js'
import { letterPattern, type LetterPattern } from '../language/letter-pattern.js'
import { openedBy, openingsOf } from './openings.js'

/** A word in "-ly" that is no verb: "will jointly send", but "will supply" and "will comply". */
export const LY_ADVERB =
  '(?!(?:supply|apply|reply|comply|imply|multiply|rely|fly|ally|rally|tally)(?![\\p{L}]))\\p{L}+ly'

const ADVERB =
  '(?:\\s+(?:again|briefly|directly|personally|privately|separately|today|yesterday|recently|regularly|repeatedly|jointly|closely|urgently|at\\s+length|' +
  LY_ADVERB +
  '|first|also|once\\s+more|in\\s+person|face\\s+to\\s+face|face-to-face|on\\s+\\w+day))*'

/**
 * A phrase of the lexicon as the source of a regular expression: a space is any white space, `(s)` an optional
 * ending, `<speak|talk>` every form of the verbs, `~` adverbs or none.
 */
export function compilePhrase(phrase: string): string {
  return phrase
    .replaceAll('(s)', 's?')
    .replaceAll(/(?<!\?)<([\p{L}| ]+)>/gu, (_, verbs: string) => `(?:${formsIn(verbs).join('|')})`)
    .replaceAll('~', ADVERB)
    .replaceAll(' ', '\\s+')
}

/** Phrases as one alternation between word borders. Longer ones must stand first to win. */
export function matcherOf(phrases: readonly string[], flags = 'giu'): LetterPattern {
  const sources = phrases.map(compilePhrase)
  const pattern = letterPattern(
    `(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`,
    flags,
  )
  const openings = sources.map(openingsOf)
  return openings.includes(null)
    ? pattern
    : openedBy(
        openings.flatMap((each) => each ?? []),
        pattern,
      )
}

function formsIn(verbs: string): readonly string[] {
  const forms = verbs.split('|').flatMap((verb) => [...formsOf(verb).keys()])
  return [...new Set(forms)].sort((a, b) => b.length - a.length)
}
