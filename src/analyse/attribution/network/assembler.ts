/** Instructions of WebAssembly as bytes; nested as they are written, flattened at the end. */
export type Code = readonly (number | Code)[]

/** The types of values. */
export const I32 = 0x7f
export const V128 = 0x7b

const SIMD = 0xfd
const EMPTY = 0x40
const END = 0x0b

export function flat(code: Code): readonly number[] {
  const bytes: number[] = []
  flattenInto(bytes, code)
  return bytes
}

function flattenInto(bytes: number[], code: Code): void {
  for (const part of code)
    if (typeof part === 'number') bytes.push(part)
    else flattenInto(bytes, part)
}

/** A whole number from 0, in as few bytes as it needs (LEB128). */
export function unsigned(value: number): readonly number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)]
}

function signed(value: number): readonly number[] {
  return value >= -64 && value < 64 ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)]
}

export const get = (local: number): Code => [0x20, ...unsigned(local)]
export const set = (local: number): Code => [0x21, ...unsigned(local)]
export const whole = (value: number): Code => [0x41, ...signed(value)]

export const sum = (a: Code, b: Code): Code => [a, b, 0x6a]
export const difference = (a: Code, b: Code): Code => [a, b, 0x6b]
export const times = (a: Code, b: Code): Code => [a, b, 0x6c]

export const shared = (a: Code, b: Code): Code => [a, b, 0x71]
export const raised = (a: Code, by: Code): Code => [a, by, 0x74]
export const lowered = (a: Code, by: Code): Code => [a, by, 0x76]
/** How many bits are set. */
export const bitsIn = (a: Code): Code => [a, 0x69]

/** Adds to a local. */
export const advance = (local: number, by: Code): Code => [sum(get(local), by), set(local)]

/** Runs the body as long as a local is at least `least`. */
export function whileAtLeast(local: number, least: number, body: Code): Code {
  const isBelow: Code = [get(local), whole(least), 0x48]
  return [0x02, EMPTY, 0x03, EMPTY, isBelow, 0x0d, 1, body, 0x0c, 0, END, END]
}

export const loadWhole = (address: Code, offset = 0): Code => [address, 0x28, at(offset)]
export const storeWhole = (address: Code, value: Code, offset = 0): Code => [
  address,
  value,
  0x36,
  at(offset),
]

const simd = (operation: number): Code => [SIMD, ...unsigned(operation)]
const at = (offset: number): Code => [2, ...unsigned(offset)]

export const loadFour = (address: Code, offset = 0): Code => [address, simd(0x00), at(offset)]
export const loadSpread = (address: Code, offset = 0): Code => [address, simd(0x09), at(offset)]
export const storeFour = (address: Code, value: Code, offset = 0): Code => [
  address,
  value,
  simd(0x0b),
  at(offset),
]
export const plus = (a: Code, b: Code): Code => [a, b, simd(0xe4)]
export const product = (a: Code, b: Code): Code => [a, b, simd(0xe6)]
export const quotient = (a: Code, b: Code): Code => [a, b, simd(0xe7)]
export const lesser = (a: Code, b: Code): Code => [a, b, simd(0xe8)]
export const greater = (a: Code, b: Code): Code => [a, b, simd(0xe9)]

/** Four whole numbers at once. */
export const spread = (a: Code): Code => [a, simd(0x11)]
export const timesFour = (a: Code, b: Code): Code => [a, b, simd(0xb5)]
export const unlike = (a: Code, b: Code): Code => [a, b, simd(0x51)]
export const loweredFour = (a: Code, by: number): Code => [a, whole(by), simd(0xad)]
export const laneOf = (a: Code, lane: number): Code => [a, simd(0x1b), lane]

/** Eight 8-bit numbers as 16-bit ones, sums of such, and their lower and upper half as 32-bit numbers. */
export const loadEight = (address: Code): Code => [address, simd(0x01), at(0)]
export const plusEight = (a: Code, b: Code): Code => [a, b, simd(0x8e)]
export const lowerHalf = (a: Code): Code => [a, simd(0xa7)]
export const upperHalf = (a: Code): Code => [a, simd(0xa8)]

/** Two 64-bit floats at once. */
export const loadSpreadLong = (address: Code, offset = 0): Code => [address, simd(0x0a), at(offset)]
export const firstLong = (a: Code): Code => [a, simd(0x21), 0]
export const secondLong = (a: Code): Code => [a, simd(0x21), 1]
export const spreadLong = (a: Code): Code => [a, simd(0x14)]
export const withSecondLong = (a: Code, value: Code): Code => [a, value, simd(0x22), 1]
export const sumLong = (a: Code, b: Code): Code => [a, b, 0xa0]
export const plusTwo = (a: Code, b: Code): Code => [a, b, simd(0xf0)]
export const productTwo = (a: Code, b: Code): Code => [a, b, simd(0xf2)]
export const quotientTwo = (a: Code, b: Code): Code => [a, b, simd(0xf3)]
export const isMoreTwo = (a: Code, b: Code): Code => [a, b, simd(0x4a)]
/** Bits of the first where the mask is set, else of the second. */
export const chosen = (a: Code, b: Code, mask: Code): Code => [a, b, mask, simd(0x52)]

/** The same 32-bit float in all four lanes. */
export function four(value: number): Code {
  const bytes = [...new Uint8Array(Float32Array.of(value).buffer)]
  return [simd(0x0c), ...bytes, ...bytes, ...bytes, ...bytes]
}

/** A function of a module; its locals come behind its parameters, whole numbers first. */
export interface Routine {
  /** `null` for one that only other functions call. */
  readonly name: string | null
  readonly parameters: readonly number[]
  readonly results: readonly number[]
  readonly wholes: number
  readonly vectors: number
  readonly body: Code
}

/** The bytes of a module that brings functions over a memory given to it (`env.memory`). */
export function assemble(routines: readonly Routine[]): Uint8Array<ArrayBuffer> {
  const types = routines.map(({ parameters, results }) => [
    0x60,
    listed(parameters.map((type) => [type])),
    listed(results.map((type) => [type])),
  ])
  const exported = routines.flatMap(({ name }, index) =>
    name === null ? [] : [[named(name), 0, ...unsigned(index)]],
  )
  const memory: Code = [named('env'), named('memory'), 2, 0, 1]
  return Uint8Array.from(
    flat([
      [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      section(1, listed(types)),
      section(2, listed([memory])),
      section(3, listed(routines.map((_, index) => unsigned(index)))),
      section(7, listed(exported)),
      section(10, listed(routines.map(bodyOf))),
    ]),
  )
}

function section(id: number, content: Code): Code {
  return [id, sized(content)]
}

function sized(content: Code): Code {
  const bytes = flat(content)
  return [...unsigned(bytes.length), ...bytes]
}

function listed(items: readonly Code[]): Code {
  return [...unsigned(items.length), ...items]
}

function named(name: string): Code {
  return sized([...name].map((letter) => letter.charCodeAt(0)))
}

function bodyOf({ wholes, vectors, body }: Routine): Code {
  const locals: Code = listed([
    [...unsigned(wholes), I32],
    [...unsigned(vectors), V128],
  ])
  return sized([locals, body, END])
}
