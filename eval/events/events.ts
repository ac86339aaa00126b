import { LABELLED, bareFiles, hasLabels, labelledCases } from '../places.js'
import { readEvent, type Task } from '../pair/corpus.js'
import { scoreTask, type Run } from '../pair/score.js'

/** The real pair, with header lines and bare; rules were written with it in sight. */
export async function realTasks(): Promise<readonly Task[]> {
  if (!hasLabels()) return []
  const { gold, files } = await taskIn(LABELLED)
  const bare = bareFiles(gold)
  return [
    { name: 'with header lines', gold, files },
    ...(bare.length > 0 ? [{ name: 'bare', gold, files: bare }] : []),
  ]
}

/** Events of this project's own: they tell how reading carries over to texts it was not written for. */
export async function inventedTasks(): Promise<readonly Task[]> {
  return Promise.all(labelledCases().map((folder) => taskIn(folder)))
}

/** Throws for labels that do not fit their texts: those of this project always do. */
async function taskIn(folder: string): Promise<Task> {
  const task = await readEvent(folder)
  if (!task.ok) throw new Error(task.problems.join('\n'))
  return task.value
}

/** Scores the tasks whose name has one of the words, or all when there is none. */
export async function scoreAll(
  tasks: readonly Task[],
  words: readonly string[],
): Promise<readonly Run[]> {
  const runs: Run[] = []
  for (const task of tasks)
    if (words.length === 0 || words.some((word) => task.name.includes(word)))
      runs.push(await scoreTask(task))
  return runs
}
