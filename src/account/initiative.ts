import type { Facet } from '../model/account.js'
import type { Mention } from '../model/analysis.js'
import { actorOf } from '../model/mentions.js'
import { quoteFrom } from '../model/spans.js'
import type { Draft } from './same-contact.js'
import { mentionsIn, viaOf, type Scene } from './scene.js'

const CONTACT = '(?:call|conversation|talks|meeting|discussion|contact|exchange|summit)'
const ASKED =
  '(?:(?:had|has|have)\\s+)?(?:asked\\s+for|requested|initiated|sought|proposed|placed|suggested|arranged)'
const RANG = '(?:rang|called|phoned|telephoned|picked\\s+up\\s+the\\s+(?:tele)?phone)'

/** What stands behind whoever asked for the contact. */
const BEHIND = [
  // "It was Ankara that rang": said of the one before.
  new RegExp(
    `^,?\\s+(?:who|that|which)\\s+(?:${ASKED}|(?:had\\s+)?${RANG}|made\\s+the\\s+call|took\\s+the\\s+initiative)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `^\\s+${ASKED}\\s+(?:the|this|their|\\p{L}+day['’]s)\\s+(?:\\p{L}+\\s+)?${CONTACT}(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`^\\s+(?:had\\s+)?${RANG}\\s*(?:[.;]|,\\s+(?:and|not)|first|$)`, 'iu'),
]
const CLEFT = /\bit\s+(?:was|is|had\s+been)\s+(?:the\s+)?$/iu

/** Who asked for the contact that a text is about, where its own clauses do not tell: "It was Ankara that rang". */
export function toldInitiative(scene: Scene, main: Draft): readonly Facet[] {
  const [first] = main.tellings
  if (first.status !== 'held') return []
  const sides = new Set(first.parties.flatMap(({ side }) => side ?? []))
  const parties = new Set(first.parties.flatMap(({ actor }) => actor ?? []))
  for (const sentence of scene.analysis.sentences.filter(({ block }) => block === 'body'))
    for (const mention of mentionsIn(scene, sentence)) {
      const { id, side, name } = actorOf(scene.analysis, mention)
      if (!parties.has(id) && (side === null || !sides.has(side))) continue
      const end = endOfInitiative(scene, mention)
      if (end === null || end > sentence.end) continue
      const span = { start: mention.start, end }
      const evidence = [quoteFrom(scene.text, span)] as const
      return [{ name: 'initiator', value: name, via: viaOf(scene, span), evidence }]
    }
  return []
}

function endOfInitiative({ text }: Scene, { start, end, form }: Mention): number | null {
  const behind = text.slice(end, end + 80)
  const [relative, asked, rang] = BEHIND.map((each) => each.exec(behind))
  const isCleft = CLEFT.test(text.slice(Math.max(0, start - 24), start))
  const match = (isCleft ? relative : null) ?? asked ?? (form === 'pronoun' ? null : rang)
  return match ? end + match[0].trimEnd().replace(/[.;,]$/u, '').length : null
}
