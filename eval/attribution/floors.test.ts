import { expect, test } from 'vitest'
import { isCorpus, polnearFolder, readCorpus } from './corpus.js'
import { scoreSystem } from './measuring.js'
import { attributionFailures } from './run.js'
import { SYSTEMS } from './systems.js'

const DEV = polnearFolder('dev')
const GUARDED = SYSTEMS.filter(({ name }) => name !== 'rules')

test.skipIf(!isCorpus(DEV)).each(GUARDED)(
  'PolNeAR dev, one article in three: $name is not below its floors',
  { timeout: 120_000 },
  async (system) => {
    const { articles } = readCorpus(DEV, 3)
    expect(attributionFailures([await scoreSystem(system, articles)])).toEqual([])
  },
)
