import {
  SET_RULE,
  type EventSource,
  type LedgerEvent,
  type ToldUndertaking,
} from '../../model/following.js'
import { isOverlapping } from '../../model/spans.js'
import { statusDecided, type DecisionsOn } from './decided.js'
import type { EventDraft } from './event-drafts.js'
import type { Profile } from './profiles.js'

/** An event with its words and with what people decided of them. */
export function ledgerEvent(draft: EventDraft, decisions: DecisionsOn): LedgerEvent {
  const [first, ...rest] = draft.tellings
  const { standing, decided, isSet } = decidedOn(draft, decisions)
  return {
    kind: draft.kind,
    date: first.told.when ?? first.told.published,
    dated: first.told.when === null ? 'published' : 'told',
    day: first.day,
    rule: isSet ? SET_RULE : draft.rule,
    adds: draft.adds,
    sources: [sourceOf(first.told), ...othersOf(first, rest)],
    standing,
    decided,
  }
}

/** Disputed when all its tellings are, confirmed when one is or when a person says what it should be. */
function decidedOn({ tellings }: EventDraft, decisions: DecisionsOn) {
  const all = tellings.map(({ told }) => decisions(told))
  const disputed = all.find((each) => each?.standing === 'disputed')
  const confirmed = all.find((each) => each?.standing === 'confirmed')
  const set = all.map(statusDecided).find((each) => each !== null) ?? null
  if (disputed && tellings.every(({ told }) => isDisputed(told, tellings, decisions)))
    return { standing: 'disputed' as const, decided: disputed.deciding, isSet: false }
  if (set !== null) return { standing: 'confirmed' as const, decided: set, isSet: true }
  return confirmed
    ? { standing: 'confirmed' as const, decided: confirmed.deciding, isSet: false }
    : { standing: 'machine' as const, decided: null, isSet: false }
}

/** What two rules read in the same words is disputed with either of them. */
function isDisputed(
  told: ToldUndertaking,
  tellings: readonly Profile[],
  decisions: DecisionsOn,
): boolean {
  const same = tellings.filter((each) => isSameWords(each.told, told))
  return same.some((each) => decisions(each.told)?.standing === 'disputed')
}

/** Words that two rules of one reading found are one source. */
function othersOf(first: Profile, rest: readonly Profile[]): readonly EventSource[] {
  const kept: ToldUndertaking[] = [first.told]
  for (const { told } of rest) if (!kept.some((each) => isSameWords(each, told))) kept.push(told)
  return kept.slice(1).map(sourceOf)
}

function isSameWords(a: ToldUndertaking, b: ToldUndertaking): boolean {
  return a.article === b.article && isOverlapping(a.evidence[0], b.evidence[0])
}

function sourceOf(told: ToldUndertaking): EventSource {
  const { key, article, text, finding, evidence, bond, sayers, via, rule } = told
  return {
    told: key,
    article,
    text,
    finding,
    evidence,
    deciding: bond === null ? [] : [bond.evidence],
    sayers,
    via,
    rule,
  }
}
