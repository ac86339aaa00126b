import { contentWordsAt, hitShare, placeOf, type Words } from '../../eval/words.js'
import type { Task } from '../../eval/pair/corpus.js'
import { cannotBeOne, areOne, type Weighed } from '../../src/compare/affinity.js'
import { mergeContacts } from '../../src/compare/contacts.js'
import { withKnownSides } from '../../src/compare/known-sides.js'
import { meansOf, withoutCommon, type Meaning } from '../../src/compare/meaning.js'
import { areStrangers, featuresOf, type PairFeatures } from '../../src/compare/pairing.js'
import { tellables } from '../../src/compare/tellables.js'
import { tellingsOf } from '../../src/compare/telling.js'
import { accountId } from '../../src/model/ids.js'
import { letterAt } from '../../src/model/letters.js'
import { readFile } from '../../src/operations/read.js'

/** Two propositions of two accounts, and whether the labels have them as one claim. */
export interface Lesson {
  readonly event: string
  readonly features: PairFeatures
  readonly isOne: boolean
}

/** Half of a label's words, or half of a piece in the label: as the alignments are scored. */
const HIT = 0.5

/** An event as the comparison sees it: what is told, under which labels, and where each proposition points. */
export interface ReadEvent {
  readonly name: string
  readonly told: readonly Weighed[]
  readonly labels: readonly (readonly string[])[]
  readonly means: readonly Meaning[]
}

export async function readEvent({ name, gold, files }: Task): Promise<ReadEvent> {
  const readings = await Promise.all(files.map((file) => readFile(file)))
  const columns = readings.map(({ reading }, index) => ({
    id: accountId(letterAt(index)),
    name: files[index] ?? '',
    reading,
  }))
  const tellings = tellingsOf(withKnownSides(columns))
  const texts = tellings.map(({ reading }) => reading.article.text)
  const told = tellables(tellings, mergeContacts(tellings))
  const parts = told.flatMap(({ proposition }) => {
    const telling = tellings.find(({ id }) => id === proposition.account)
    return telling ? [{ telling, proposition }] : []
  })
  return { name, told, labels: told.map(labelsOf), means: meansOf(parts) }

  function labelsOf({ proposition }: Weighed): readonly string[] {
    const text = tellings.findIndex(({ id }) => id === proposition.account)
    const pieces: readonly Words[] = proposition.evidence.map(({ start, end }) =>
      contentWordsAt(texts, [{ text, start, end }]),
    )
    return gold.alignments
      .filter(({ members }) =>
        members.some((member) => {
          const place = placeOf(texts, gold, member)
          return place.text === text && hitShare(contentWordsAt(texts, [place]), pieces) >= HIT
        }),
      )
      .map(({ id }) => id)
  }
}

/** What an event teaches: every pair of propositions of two accounts. Meanings are held against the usual one given. */
export function lessonsOf(
  { name, told, labels, means }: ReadEvent,
  usual: readonly number[],
): readonly Lesson[] {
  const meanings = withoutCommon(means, usual)
  const items = told.map((each, at) => ({ ...each, meaning: meanings[at] ?? null }))
  return items.flatMap((one, a) =>
    items.slice(a + 1).flatMap((other, step): readonly Lesson[] => {
      const b = a + 1 + step
      if (one.proposition.account === other.proposition.account) return []
      if (cannotBeOne(one, other) || areOne(one, other)) return []
      const features = featuresOf(one, other)
      if (areStrangers(features)) return []
      const isOne = (labels[a] ?? []).some((label) => labels[b]?.includes(label))
      return [{ event: name, features, isOne }]
    }),
  )
}
