import { IMPLIED, RAW, VOID } from './elements.js'
import { tokenise } from './tokens.js'

/** What a page would cost to build a tree of, and the page without what no reader sees. */
export interface Measure {
  readonly elements: number
  /** Of the deepest element. */
  readonly depth: number
  /** Sum of the depths of all elements: many steps walk from an element to the root. */
  readonly work: number
  /** Character references and stray signs in text, of which the parser makes a node each. */
  readonly references: number
  /** The markup without comments, scripts (but for linked data) and styles. */
  readonly cleaned: string
}

/** Limits below which building and searching the tree stays under about a second. */
const MOST_ELEMENTS = 20_000
const DEEPEST = 200
const MOST_WORK = 400_000
const MOST_REFERENCES = 100_000

/** Measures a page without building its tree, in one pass. */
export function measure(html: string): Measure {
  const stack = startStack()
  const kept: string[] = []
  let [elements, depth, work, references] = [0, 0, 0, 0]
  let isData = false
  for (const { kind, name, start, end } of tokenise(html)) {
    const words = html.slice(start, end)
    if (kind === 'open') isData = name === 'script' && words.includes('ld+json')
    const isDropped = kind === 'skip' || (RAW.has(name) && name !== 'title' && !isData)
    if (!isDropped) kept.push(words)
    if (kind === 'text') references += words.split(/[<&]/u).length - 1
    if (kind === 'close') stack.close(name)
    if (kind !== 'open' || isDropped) continue
    elements += 1
    work += stack.open(name)
    depth = Math.max(depth, stack.depth())
  }
  return { elements, depth, work, references, cleaned: kept.join('') }
}

/** The elements that are open, as the parser will have them. */
function startStack() {
  const names: string[] = []
  const counts = new Map<string, number>()
  const pop = () => {
    const name = names.pop() ?? ''
    counts.set(name, (counts.get(name) ?? 1) - 1)
  }
  return {
    depth: () => names.length,
    close: (name: string) => {
      if ((counts.get(name) ?? 0) === 0) return
      while (names.at(-1) !== name) pop()
      pop()
    },
    /** Opens an element and returns how many are around it. */
    open: (name: string): number => {
      while (IMPLIED.get(name)?.has(names.at(-1) ?? '')) pop()
      const around = names.length
      if (VOID.has(name)) return around
      names.push(name)
      counts.set(name, (counts.get(name) ?? 0) + 1)
      return around
    },
  }
}

/** Whether a tree of the page can be built and searched in reasonable time. */
export function isAffordable({ elements, depth, work, references }: Measure): boolean {
  const isSmall = elements <= MOST_ELEMENTS && references <= MOST_REFERENCES
  return isSmall && depth <= DEEPEST && work <= MOST_WORK
}
