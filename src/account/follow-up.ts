import type { Facet } from '../model/account.js'
import type { Ref } from '../model/actors.js'
import { quoteFrom, textOf, type Span } from '../model/spans.js'
import type { Clause } from './clauses.js'
import { subjectOf } from './subjects.js'
import { matcherOf } from './patterns.js'
import type { Draft } from './same-contact.js'
import { isTold, tokenAt, viaOf, type Scene } from './scene.js'

/** What two sides agree to do next: speak again, stay in touch, have their people go on. */
const NEXT =
  '(?:<hold|have|meet|speak|talk|continue|resume|follow|stay|remain|keep|maintain|convene|arrange|instruct|task|reconvene|set|launch|begin|start|work|coordinate|intensify|exchange|visit>)'
const AGREED = [
  matcherOf([`<agree|decide>~(?: in principle)? (?:to|on)[\\s"“]+(?<next>${NEXT}.*)`], 'isu'),
  matcherOf(
    ['<task|instruct|direct|order> (?:their|our|the)(?: [\\w-]+){1,3}? (?<next>to .*)'],
    'isu',
  ),
]
const AGREED_THAT = matcherOf(['<agree|decide>~(?: that)?[\\s"“]*$'], 'iu')
const WILL = matcherOf(
  [`(?:will|would|should|[’']ll|are going to|is going to)~ (?<next>${NEXT}.*)`],
  'isu',
)

const NOT_YET = /\b(?:should|could|may|might|must|would|not|never|refused|failed)\b/iu

/** A further contact of the same sides that is told as planned: "Their next meeting is planned for May". */
export function plannedNext(scene: Scene, main: Draft, drafts: readonly Draft[]): readonly Facet[] {
  const sides = new Set(main.tellings[0].parties.map(sideKey))
  return drafts.flatMap(({ tellings: [first] }) => {
    const isNext =
      first.status === 'planned' &&
      main.tellings[0].status === 'held' &&
      first.parties.every((party) => sides.has(sideKey(party)))
    return isNext ? [followUp(scene, textOf(scene.text, first.span), first.span)] : []
  })
}

function followUp(scene: Scene, words: string, span: Span): Facet {
  return {
    name: 'followUp',
    value: words.replaceAll(/\s+/gu, ' ').trim(),
    via: viaOf(scene, span),
    evidence: [quoteFrom(scene.text, span)],
  }
}

/** What the sides of the contact that a text is about agreed to do next, with the words that say so. */
export function followUpOf(scene: Scene, draft: Draft): readonly Facet[] {
  return scene.clauses.flatMap((clause, index) => {
    if (!isTold(scene, clause)) return []
    const next = nextIn(scene, clause, scene.clauses[index - 1])
    if (!next || !isOfParties(scene, draft, next.agreed)) return []
    const span = { start: next.agreed.start, end: clause.end }
    return [followUp(scene, next.words, span)]
  })
}

interface Next {
  readonly words: string
  /** The clause whose subject agrees. */
  readonly agreed: Clause
}

function nextIn(scene: Scene, clause: Clause, before: Clause | undefined): Next | null {
  const told = scene.text.slice(clause.start, clause.end)
  const words = AGREED.map((matcher) => matcher.exec(told)?.groups?.['next']).find(Boolean)
  if (words !== undefined) return NOT_YET.test(told) ? null : { words, agreed: clause }
  const isContent =
    before !== undefined &&
    before.sentence === clause.sentence &&
    AGREED_THAT.test(scene.text.slice(before.start, before.end))
  const undertaken = WILL.exec(told)?.groups?.['next']
  return isContent && undertaken !== undefined ? { words: undertaken, agreed: before } : null
}

/** Whether those who agree are the ones who were in contact. */
function isOfParties(scene: Scene, { tellings: [first] }: Draft, clause: Clause): boolean {
  const at = clause.verb ?? tokenAt(scene.tokens, clause.end - 1)
  const subject = subjectOf(scene, clause, at)
  const sides = new Set(first.parties.map(sideKey))
  if (subject.some(isBoth)) return true
  const agreeing = new Set(subject.map(sideKey))
  return agreeing.size > 1 && [...agreeing].every((side) => sides.has(side))
}

const sideKey = ({ side, actor, name }: Ref): string => side ?? actor ?? name

/** "The leaders of the two countries", whoever they are. */
const isBoth = ({ side, name }: Ref): boolean =>
  side === null && /(?:leaders|presidents|ministers|sides|parties|interlocutors)$/iu.test(name)
