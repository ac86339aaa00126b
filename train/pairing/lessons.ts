import { contentWordsAt, hitShare, placeOf, type Words } from '../../eval/words.js'
import type { Task } from '../../eval/pair/corpus.js'
import { cannotBeOne, areOne, type Weighed } from '../../src/compare/affinity.js'
import { mergeContacts } from '../../src/compare/contacts.js'
import { withKnownSides } from '../../src/compare/known-sides.js'
import { meansOf, type Meaning } from '../../src/compare/meaning.js'
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

/** What an event teaches: every pair of propositions of two accounts, and where each proposition points. */
export interface EventLessons {
  readonly lessons: readonly Lesson[]
  readonly means: readonly Meaning[]
}

/** Reads an event as the comparison sees it. */
export async function lessonsOf({ name, gold, files }: Task): Promise<EventLessons> {
  const readings = await Promise.all(files.map((file) => readFile(file)))
  const columns = readings.map(({ reading }, index) => ({
    id: accountId(letterAt(index)),
    name: files[index] ?? '',
    reading,
  }))
  const tellings = tellingsOf(withKnownSides(columns))
  const texts = tellings.map(({ reading }) => reading.article.text)
  const told = tellables(tellings, mergeContacts(tellings))
  const labels = told.map((each) => labelsOf(each))
  const lessons = told.flatMap((a, at) =>
    told.slice(at + 1).flatMap((b, step): readonly Lesson[] => {
      if (a.proposition.account === b.proposition.account) return []
      if (cannotBeOne(a, b) || areOne(a, b)) return []
      const features = featuresOf(a, b)
      if (areStrangers(features)) return []
      const isOne = (labels[at] ?? []).some((label) => labels[at + 1 + step]?.includes(label))
      return [{ event: name, features, isOne }]
    }),
  )
  const parts = told.flatMap(({ proposition }) => {
    const telling = tellings.find(({ id }) => id === proposition.account)
    return telling ? [{ telling, proposition }] : []
  })
  return { lessons, means: meansOf(parts) }

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
