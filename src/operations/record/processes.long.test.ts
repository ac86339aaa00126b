import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addAndKill, expectCompleted, expectNothingLost, writeTexts } from './killed.fixture.js'

const KILLS = 50

/** From 0 to 1, by a seed: a linear congruence, so that a run can be had again. */
function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

test(`a process killed ${KILLS} times over one record loses nothing that it said is kept`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'readout-killed-'))
  const home = join(folder, 'home')
  const paths = await writeTexts(join(folder, 'texts'), KILLS * 6)
  const chance = chances(6)
  const kept = new Set<string>()
  let inTheMiddle = 0
  for (let kill = 0; kill < KILLS; kill += 1) {
    const moment = {
      afterKept: Math.floor(chance() * 3) * 3,
      milliseconds: Math.floor(chance() * 150),
    }
    // Each life is given a few more texts than the one before: all that are kept are known at once.
    const death = await addAndKill(home, paths.slice(0, (kill + 1) * 6), moment)
    if (!death.isDone) inTheMiddle += 1
    for (const path of death.kept) kept.add(path)
    await expectNothingLost(home, [...kept])
  }
  await expectCompleted(home, paths)
  console.log(`${inTheMiddle} of ${KILLS} killed in the middle; ${kept.size} texts said to be kept`)
  expect(inTheMiddle).toBeGreaterThan(KILLS / 3)
  await rm(folder, { recursive: true })
})
