/** The form a verb stands in. `past` covers the past tense and the past participle where they look alike. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund'

const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map([
  ['say', ['said', 'said']],
  ['tell', ['told', 'told']],
  ['write', ['wrote', 'written']],
  ['make', ['made', 'made']],
  ['think', ['thought', 'thought']],
  ['feel', ['felt', 'felt']],
  ['speak', ['spoke', 'spoken']],
  ['lay', ['laid', 'laid']],
  ['set', ['set', 'set']],
  ['bet', ['bet', 'bet']],
  ['seek', ['sought', 'sought']],
  ['understand', ['understood', 'understood']],
  ['swear', ['swore', 'sworn']],
  ['undertake', ['undertook', 'undertaken']],
  ['draw', ['drew', 'drawn']],
  ['pay', ['paid', 'paid']],
  ['spell', ['spelled', 'spelled']],
  ['beg', ['begged', 'begged']],
  ['plan', ['planned', 'planned']],
  ['slam', ['slammed', 'slammed']],
  ['refer', ['referred', 'referred']],
  ['concur', ['concurred', 'concurred']],
  ['commit', ['committed', 'committed']],
  ['admit', ['admitted', 'admitted']],
  ['regret', ['regretted', 'regretted']],
  ['rebut', ['rebutted', 'rebutted']],
  ['quip', ['quipped', 'quipped']],
  ['hold', ['held', 'held']],
  ['meet', ['met', 'met']],
  ['give', ['gave', 'given']],
  ['take', ['took', 'taken']],
  ['go', ['went', 'gone']],
  ['begin', ['began', 'begun']],
  ['get', ['got', 'got']],
  ['put', ['put', 'put']],
  ['send', ['sent', 'sent']],
  ['find', ['found', 'found']],
  ['see', ['saw', 'seen']],
  ['know', ['knew', 'known']],
  ['show', ['showed', 'shown']],
  ['come', ['came', 'come']],
  ['keep', ['kept', 'kept']],
  ['let', ['let', 'let']],
  ['leave', ['left', 'left']],
  ['bring', ['brought', 'brought']],
])

/** All forms of an English verb with what each may be: `formsOf('urge')` has `urges`, `urged`, `urging`. */
export function formsOf(verb: string): ReadonlyMap<string, VerbForm> {
  const [past, participle] = IRREGULAR.get(verb) ?? [regularPast(verb), regularPast(verb)]
  return new Map<string, VerbForm>([
    [gerundOf(verb, past), 'gerund'],
    [participle, 'participle'],
    [past, 'past'],
    [thirdOf(verb), 'third'],
    [verb, 'base'],
    ...britishForms(verb),
  ])
}

// "signalled", "counselling": British English doubles the last letter.
function britishForms(verb: string): readonly (readonly [string, VerbForm])[] {
  if (!/..[^aeiou][ae]l$/u.test(verb) || IRREGULAR.has(verb)) return []
  return [
    [`${verb}led`, 'past'],
    [`${verb}ling`, 'gerund'],
  ]
}

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`
}

function thirdOf(verb: string): string {
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/u.test(verb) ? `${verb}es` : `${verb}s`
}

// "planned" tells that "planning" doubles its consonant too.
function gerundOf(verb: string, past: string): string {
  const isDoubling =
    past === `${verb}${verb.at(-1)}ed` || /^(?:set|bet|get|put|let|begin)$/u.test(verb)
  if (isDoubling) return `${verb}${verb.at(-1)}ing`
  return verb.endsWith('e') && !verb.endsWith('ee') ? `${verb.slice(0, -1)}ing` : `${verb}ing`
}
