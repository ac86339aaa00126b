import { formsOf, type VerbForm } from '../language/inflection.js'
import { UNRULY_VERBS } from '../lexicon/fulfilment-words.js'

/** All forms of a verb with what each may be, those included that go by no rule. */
export function verbFormsOf(verb: string): ReadonlyMap<string, VerbForm> {
  const unruly = UNRULY_VERBS[verb]
  if (!unruly) return formsOf(verb)
  const [past, participle, gerund] = unruly
  const third = [...formsOf(verb)].filter(([, form]) => form === 'third')
  return new Map<string, VerbForm>([
    [gerund, 'gerund'],
    [participle, 'participle'],
    [past, 'past'],
    ...third,
    ...(past === verb || participle === verb ? [] : [[verb, 'base'] as const]),
  ])
}
