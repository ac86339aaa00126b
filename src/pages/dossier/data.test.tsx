import { expect, test } from 'vitest'
import type { Comparison } from '../../model/comparison.js'
import { toCompareJson } from '../../model/interchange.js'
import { specimen } from '../specimen.fixture.js'
import { DossierData, dataClosing, dataOf, dataOpening } from './data.js'
import { keptTexts } from './keeping.js'

const reader = { version: '0.0.0', models: [] }

function blockOf(comparison: Comparison): string {
  return String(<DossierData data={dataOf({ comparison, problems: [], reader })} />)
}

function dataIn(block: string): unknown {
  return JSON.parse(block.slice(dataOpening.length, -dataClosing.length))
}

test('it is the interchange shape, whole', () => {
  const block = blockOf(specimen)
  expect([block.startsWith(dataOpening), block.endsWith(dataClosing)]).toEqual([true, true])
  expect(dataIn(block)).toMatchObject({
    ...toCompareJson({ comparison: specimen, problems: [], reader }),
  })
})

test.each(['</script><script>alert(1)</script>', '<!--', ']]>', '&lt;', '\u2028\u2029', '\uD800'])(
  '%j stands safely in it, and comes back',
  (words) => {
    const accounts = specimen.accounts.map((head) => ({ ...head, title: words }))
    const block = blockOf({ ...specimen, accounts })
    expect(block.slice(dataOpening.length, -dataClosing.length)).not.toMatch(/[<>&\u2028\u2029]/u)
    expect(dataIn(block)).toMatchObject({ accounts: [{ title: words }, { title: words }] })
  },
)

test('a text that is left out travels as its excerpts', () => {
  const { comparison } = keptTexts(specimen, true)
  const data = dataIn(blockOf(comparison))
  expect(data).toMatchObject({ accounts: [{ text: null }, { text: null }] })
  expect(JSON.stringify(data)).not.toContain('\\u0000')
})

test('equal values in another order of their keys give the same bytes', () => {
  const turned = Object.fromEntries(Object.entries(specimen).reverse())
  expect(blockOf({ ...specimen, ...turned })).toBe(blockOf(specimen))
})
