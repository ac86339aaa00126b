import { expect, test } from 'vitest'
import { wasmKernels, type Kernels } from './kernels.js'
import { referenceKernels, squash } from './reference.js'

function filled(kernels: Kernels): Kernels {
  kernels.memory.subarray(0, 4000).forEach((_, at) => {
    kernels.memory[at] = Math.sin(at * 1.7) * 2
  })
  return kernels
}

function memoriesAfter(run: (kernels: Kernels) => void): readonly (readonly number[])[] {
  return [wasmKernels(4000), referenceKernels(4000)].map((kernels) => {
    run(filled(kernels))
    return Array.from(kernels.memory.subarray(0, 4000))
  })
}

test.each([
  ['one row', 1, 8, 5],
  ['one row of many columns', 1, 72, 6],
  ['two rows', 2, 40, 4],
  ['rows that blocks leave over', 7, 24, 13],
  ['no depth', 4, 8, 0],
  ['no rows', 0, 16, 3],
])('a product of %s is the same bits as in plain code', (_, rows, columns, depth) => {
  const [wasm, plain] = memoriesAfter(({ product }) =>
    product({
      rows,
      columns,
      depth,
      a: { at: 0, row: depth, step: 1 },
      b: { at: 1000, row: columns },
      c: { at: 2000, row: columns },
    }),
  )
  expect(wasm).toEqual(plain)
})

test('a product with its left side lying on its side', () => {
  const [wasm, plain] = memoriesAfter(({ product }) =>
    product({
      rows: 6,
      columns: 8,
      depth: 9,
      a: { at: 0, row: 1, step: 6 },
      b: { at: 1000, row: 8 },
      c: { at: 2000, row: 16 },
    }),
  )
  expect(wasm).toEqual(plain)
})

test('sums of rows that lie anywhere are the same bits as in plain code', () => {
  const [wasm, plain] = memoriesAfter(({ wholes, gather }) => {
    wholes.set([3, 4 * 10, 4 * 500, 4 * 200, 0, 1, 4 * 300, 0, 0, 0, 0, 0, 0, 0, 0], 1000)
    gather({ rows: 3, columns: 64, list: { at: 1000, row: 5 }, shift: 7, to: 2000 })
  })
  expect(wasm).toEqual(plain)
  expect(wasm?.slice(2128, 2192)).toEqual(Array(64).fill(0))
})

test('a step of the cells is the same bits as in plain code', () => {
  const [wasm, plain] = memoriesAfter(({ gates }) =>
    gates({
      rows: 3,
      size: 12,
      gates: 0,
      before: 1000,
      cells: 1500,
      squashed: 2000,
      hidden: { at: 3000, row: 24 },
    }),
  )
  expect(wasm).toEqual(plain)
})

test.each([-30, -3, -0.5, 0, 1e-4, 0.7, 5, 30])('the tangent of %f', (value) => {
  expect(squash(value)).toBeCloseTo(Math.tanh(value), 5)
})
