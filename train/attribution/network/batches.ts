import { LONGEST } from '../../../src/analyse/attribution/network/sequences.js'
import { shuffled } from '../random.js'
import type { NetworkLesson } from './lessons.js'

/** Batches sorted in one go, so that those of a batch are of like length. */
const SORTED = 600

/** Lessons of some texts in batches, in another order for each draw. */
export function drawBatches(
  texts: readonly { readonly lessons: readonly NetworkLesson[] }[],
  { size, random }: { readonly size: number; readonly random: () => number },
): readonly (readonly NetworkLesson[])[] {
  const isLearnable = ({ states }: NetworkLesson) => states.length < LONGEST
  const lessons = shuffled(
    texts.flatMap(({ lessons: all }) => all.filter(isLearnable)),
    random,
  )
  const batches: (readonly NetworkLesson[])[] = []
  for (let at = 0; at < lessons.length; at += SORTED)
    batches.push(...batchesIn(lessons.slice(at, at + SORTED), size))
  return shuffled(batches, random)
}

function batchesIn(
  lessons: readonly NetworkLesson[],
  size: number,
): readonly (readonly NetworkLesson[])[] {
  const batches: NetworkLesson[][] = []
  let open: NetworkLesson[] = []
  let tokens = 0
  for (const lesson of lessons.toSorted((a, b) => b.states.length - a.states.length)) {
    if (open.length > 0 && tokens + lesson.states.length > size) {
      batches.push(open)
      open = []
      tokens = 0
    }
    open.push(lesson)
    tokens += lesson.states.length
  }
  return [...batches, open]
}
