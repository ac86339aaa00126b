import { tokenise } from '../../src/language/tokens.js'
import type { System } from './systems.js'

/** wink-nlp tokens a second from bare text to attributions, on this machine; 0 where there is nothing to read. */
export interface TokenSpeed {
  /** Of processor time spent in this process: what other work on the machine takes does not count. */
  readonly processor: number
  /** Of wall time. */
  readonly wall: number
}

const ROUNDS = 5
const LEAST_TOKENS = 8000
const MOST_TOKENS = 12_000

/** The median of five rounds over some of the texts; the system is warm when it has read them before. */
export async function timeSystem(
  { predict }: Pick<System, 'predict'>,
  texts: readonly string[],
): Promise<TokenSpeed> {
  const round = roundOf(texts)
  if (round.tokens === 0) return { processor: 0, wall: 0 }
  const speeds: TokenSpeed[] = []
  for (let at = 0; at < ROUNDS; at += 1) {
    const processorBegun = process.cpuUsage()
    const begun = performance.now()
    for (const text of round.texts) await predict(text)
    const wall = (performance.now() - begun) / 1000
    const processor = process.cpuUsage(processorBegun).user / 1_000_000
    speeds.push({ processor: round.tokens / processor, wall: round.tokens / wall })
  }
  return {
    processor: medianOf(speeds.map(({ processor }) => processor)),
    wall: medianOf(speeds.map(({ wall }) => wall)),
  }
}

interface Round {
  readonly texts: readonly string[]
  readonly tokens: number
}

/** Texts for one round: enough to measure, few enough to wait for, the whole round again where they are few. */
export function roundOf(texts: readonly string[]): Round {
  const chosen: string[] = []
  let tokens = 0
  for (const text of spread(texts)) {
    if (tokens >= MOST_TOKENS) break
    chosen.push(text)
    tokens += tokenise(text).length
  }
  const times = tokens === 0 ? 0 : Math.max(1, Math.ceil(LEAST_TOKENS / tokens))
  return { texts: Array.from({ length: times }, () => chosen).flat(), tokens: times * tokens }
}

/** The same texts, neighbours far apart: those of one outlet stand together in a corpus. */
function spread(texts: readonly string[]): readonly string[] {
  const step = 7
  return Array.from({ length: step }, (_, first) =>
    texts.filter((_text, at) => at % step === first),
  ).flat()
}

/** The middle of an odd number of values; 0 of none. */
function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
