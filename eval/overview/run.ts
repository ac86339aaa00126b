import { tokenise } from '../../src/language/tokens.js'
import { isCorpus, polnearFolder, readCorpus } from '../attribution/corpus.js'
import { measureSystem, type SystemScore } from '../attribution/measuring.js'
import { attributionFailures } from '../attribution/run.js'
import { SYSTEMS } from '../attribution/systems.js'
import { timeSystem } from '../attribution/timing.js'
import { eventFailures, scoreSummary } from '../events/run.js'
import { loadVerdicts } from '../verdicts.js'
import { directionFailures, scoreDirections } from '../directions/run.js'
import { LABELS, hasGroups } from '../groups/labels.js'
import { groupFailures, scoreGroups } from '../groups/run.js'
import type { Run } from '../pair/score.js'
import { hasLabels, hasReadouts } from '../places.js'
import { withCommas } from '../report.js'
import { readoutFailures, scoreReadouts } from '../readouts/run.js'
import { formatDiffering } from './differing.js'
import { formatNews, formatTokensPerSecond } from './news.js'
import { formatOfficial } from './official.js'
import { formatPair } from './pair.js'

/** Scores everything, prints each part as soon as it is there, and returns the exit code: 1 below a floor, else 0. */
export async function runOverview(): Promise<number> {
  const failures = [
    ...(await reportNews()),
    ...(await reportOfficial()),
    ...(await reportAccounts()),
  ]
  console.log(CLOSING)
  if (failures.length === 0) {
    console.log('No score is below its floor.')
    return 0
  }
  console.error(['Below their floors:', ...failures].join('\n  '))
  return 1
}

const CLOSING = `✓ the aim is reached, as the figure is printed. Precision and recall of all
measures, and what was missed and why: npm run eval -- attribution, -- readouts,
-- events, -- groups or -- directions, each with --help.
`

function printTitle(title: string): void {
  console.log(`${title}\n${'─'.repeat(80)}`)
}

async function reportNews(): Promise<readonly string[]> {
  printTitle('WHO SAID WHAT IN NEWS')
  const folder = polnearFolder('dev')
  if (!isCorpus(folder)) return skip('PolNeAR is')
  const { articles } = readCorpus(folder)
  const scores: SystemScore[] = []
  for (const system of SYSTEMS) scores.push(await measureSystem(system, articles))
  const labels = articles.reduce((sum, { attributions }) => sum + attributions.length, 0)
  console.log(
    `${articles.length} articles of PolNeAR's dev part, in which people marked ${withCommas(labels)} attributions.\n`,
  )
  const cutting = await timeSystem(
    CUTTING,
    articles.map(({ text }) => text),
  )
  console.log(`${formatNews(scores)}\n\n${formatTokensPerSecond(scores, cutting)}\n`)
  for (const { name, about } of SYSTEMS) console.log(`${name.padEnd(8)}  ${about}`)
  console.log(NEWS_NOTE)
  return attributionFailures(scores)
}

/** What every system must do first: the most that any of them could reach. */
const CUTTING = {
  predict: (text: string) => {
    tokenise(text)
    return []
  },
}

const NEWS_NOTE = `
Full: source, cue and content each share a word with what people marked. Strict
Full: each has the same words. Two people: how far they agree where several
marked one article (18 articles). The reader keeps to our codebook, which is
narrower than the corpus: a document that "shows" or a plan that "allows" says
nothing there.
`

async function reportOfficial(): Promise<readonly string[]> {
  printTitle('WHO SAID WHAT IN OFFICIAL READOUTS')
  if (!hasReadouts()) return skip('the readouts are')
  const { texts, measures } = await scoreReadouts()
  console.log(
    `The whole reader on ${texts.length} texts that two annotators labelled and a third decided.\n`,
  )
  console.log(`${formatOfficial(measures)}\n`)
  return readoutFailures(measures)
}

async function reportAccounts(): Promise<readonly string[]> {
  printTitle('ONE CALL IN SEVERAL ACCOUNTS')
  if (!hasLabels()) skip('the labelled pair is')
  const runs = await scoreSummary()
  console.log(PAIR_NOTE)
  console.log(`${formatPair(runs, loadVerdicts())}\n`)
  return [...eventFailures(runs), ...(await reportDiffering(runs))]
}

async function reportDiffering(runs: readonly Run[]): Promise<readonly string[]> {
  printTitle('WHERE ACCOUNTS DIFFER')
  const isLabelled = hasReadouts() && hasGroups(LABELS)
  if (!isLabelled) skip('labelled groups of readouts are')
  const scored = isLabelled ? await scoreGroups() : null
  if (scored !== null && 'problems' in scored) throw new Error(scored.problems.join('\n'))
  const directions = await scoreDirections()
  console.log(DIFFERING_NOTE)
  console.log(`${formatDiffering({ runs, groups: scored, directions }, loadVerdicts())}\n`)
  return [...(scored === null ? [] : groupFailures(scored)), ...directionFailures(directions)]
}

const DIFFERING_NOTE = `Alignments are claims that two accounts or more tell; relations how an account
stands to the reference among them. Minimal pairs are two tellings that differ
in one point: right is the relation of the second to the first; who makes rules
may not read the misses of the part "held". By kind and scale: npm run eval --
events, -- groups or -- directions. A check from outside, half a minute long:
-- claimdiff.
`

const PAIR_NOTE = `The whole reader on a labelled pair of accounts, with header lines and bare, and
on accounts of events that we invented. Rules were written with the pair in
sight; the invented events tell more. Precision counts what a second reader
judged true; act to chain count among the statements found with their speaker.
`

function skip(what: string): readonly string[] {
  console.log(`skipped: ${what} not beside this checkout\n`)
  return []
}
