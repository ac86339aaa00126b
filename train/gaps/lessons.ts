import type { Task } from '../../eval/pair/corpus.js'
import { isSaid, type Gold, type GoldSpan } from '../../eval/pair/gold.js'
import { contentWordsAt, hitShare, placeOf } from '../../eval/words.js'
import { layFoundation } from '../../src/compare/compare.js'
import { gapFeatures, type GapFeatures } from '../../src/compare/discrepancies/gap-chance.js'
import { gapGrounds } from '../../src/compare/discrepancies/gaps.js'
import type { Evidence } from '../../src/model/spans.js'
import { accountId } from '../../src/model/ids.js'
import { letterAt } from '../../src/model/letters.js'
import { readFile } from '../../src/operations/read.js'

/** A claim that an account lacks, and whether the labels have it as left out or added. */
export interface GapLesson {
  readonly features: GapFeatures
  readonly isLabelled: boolean
}

/** What an event teaches: every claim that an account lacks which could have told it. */
export async function gapLessonsOf({ gold, files }: Task): Promise<readonly GapLesson[]> {
  const readings = await Promise.all(files.map((file) => readFile(file)))
  const columns = readings.map(({ reading }, index) => ({
    id: accountId(letterAt(index)),
    name: files[index] ?? '',
    reading,
  }))
  const { rows, room, setting } = layFoundation(columns)
  if (!room) return []
  const texts = setting.tellings.map(({ reading }) => reading.article.text)
  return rows.flatMap(({ draft }) => {
    const grounds = gapGrounds(draft, room)
    if (!grounds) return []
    const text = setting.tellings.findIndex(({ id }) => id === grounds.holder.id)
    const told = draft.told
      .filter(({ account }) => account === grounds.holder.id)
      .flatMap(({ evidence }) => evidence)
    const isLabelled = gapsIn(gold).some((span) => isHit({ texts, gold, text }, span, told))
    return [{ features: gapFeatures(grounds), isLabelled }]
  })
}

/** The words of the side that tells it, of each omission and addition. */
function gapsIn({ discrepancies }: Gold): readonly GoldSpan[] {
  return discrepancies
    .filter(({ type }) => type === 'omission' || type === 'unsourced-addition')
    .flatMap(({ a, b }) => [a, b].filter(isSaid))
}

interface Place {
  readonly texts: readonly string[]
  readonly gold: Gold
  /** The text of the account that tells the claim. */
  readonly text: number
}

/** Half of a label's words, or half of a piece in the label: as the discrepancies are scored. */
const HIT = 0.5

function isHit({ texts, gold, text }: Place, span: GoldSpan, told: readonly Evidence[]): boolean {
  const place = placeOf(texts, gold, span)
  const pieces = told.map(({ start, end }) => contentWordsAt(texts, [{ text, start, end }]))
  return place.text === text && hitShare(contentWordsAt(texts, [place]), pieces) >= HIT
}
