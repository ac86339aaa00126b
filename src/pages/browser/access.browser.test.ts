import { expect, test } from 'vitest'
import { renderDossier } from '../dossier.js'
import { barriersIn } from './barriers.fixture.js'
import { exampleDossier } from './dossiers.fixture.js'
import { comparedOf } from './inputs.fixture.js'
import { unfold } from './measures.fixture.js'
import { open, type View } from './open.fixture.js'

const every = () => renderDossier(comparedOf({ accounts: 8, claims: 10 }))

const views: readonly [string, View][] = [
  ['light, wide', { scheme: 'light', width: 1280 }],
  ['dark, wide', { scheme: 'dark', width: 1280 }],
  ['light, narrow', { scheme: 'light', width: 360 }],
  ['dark, narrow', { scheme: 'dark', width: 360 }],
]

test.each(views)('axe finds nothing serious in the example: %s', async (_, view) => {
  const { page } = await open(await exampleDossier(), view)
  await unfold(page)
  expect(await barriersIn(page)).toEqual([])
})

test.each(views.filter((_, index) => index % 3 === 0))(
  'axe finds nothing serious where every relation is told: %s',
  async (_, view) => {
    const { page } = await open(await every(), view)
    await unfold(page)
    expect(await barriersIn(page)).toEqual([])
  },
)

test('dark is another ground than light', async () => {
  const grounds = await Promise.all(
    views.slice(0, 2).map(async ([, view]) => {
      const { page } = await open(await every(), view)
      return page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    }),
  )
  expect(new Set(grounds).size).toBe(2)
})
