import { expect, test } from 'vitest'
import { CUE_RULES, type CueRule } from './cue-acts.js'
import { CUES, NOMINAL_CUES } from './cues.js'

const isRival = (one: CueRule, other: CueRule): boolean =>
  one.cues.some((cue) => other.cues.includes(cue)) &&
  (one.frames?.some((frame) => other.frames?.includes(frame) ?? true) ?? true) &&
  (one.told === undefined || other.told === undefined || one.told === other.told)

test.each(CUE_RULES.map((rule) => [rule.id, rule] as const))(
  '%s reads its specimen, and no rule before it for the same cue does',
  (id, rule) => {
    const first = CUE_RULES.find((each) => isRival(each, rule) && each.pattern.test(rule.specimen))
    expect(first?.id).toBe(id)
  },
)

const KNOWN = new Set([...CUES.map(({ lemma }) => lemma), ...NOMINAL_CUES.map(({ noun }) => noun)])

test.each(CUE_RULES.map((rule) => [rule.id, rule.cues] as const))(
  '%s names cues of the lexicon',
  (_, cues) => expect(cues.filter((cue) => !KNOWN.has(cue))).toEqual([]),
)
