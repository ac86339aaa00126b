import type { Ref } from '../model/actors.js'
import { refOf } from '../model/mentions.js'
import type { Clause } from './clauses.js'
import { partiesFrom } from './listed.js'
import { partiesIn } from './participants.js'
import { clausesOfSentence, mentionsIn, spanOfTokens, type Scene } from './scene.js'

/** "X joined them for talks": those whom the subject of a clause joins take part; none where it joins nobody. */
export function joinedBy(scene: Scene, { verb, last, sentence }: Clause): readonly Ref[] {
  if (verb === null || !/^join(?:s|ed|ing)?$/u.test(scene.tokens[verb]?.lower ?? '')) return []
  const object = scene.tokens[verb + 1]
  if (!/^(?:them|him|her|both)$/u.test(object?.lower ?? ''))
    return partiesFrom(scene, verb + 1, last)
  const span = spanOfTokens(scene.tokens, verb + 1, verb + 2)
  const meant = span ? mentionsIn(scene, span) : []
  if (meant.length > 0) return meant.map((mention) => refOf(scene.text, scene.analysis, mention))
  const before = clausesOfSentence(scene, sentence - 1).flatMap((clause) =>
    partiesIn(scene, clause),
  )
  return object?.lower === 'them' ? before.filter(({ actorKind }) => actorKind === 'person') : []
}
