import type { Act, FacetName } from '../../model/account.js'
import type { Draft } from '../drafts.js'
import { isOwnText, type Telling } from '../telling.js'
import { GAP_WEIGHTS } from './gap-weights.js'

/** A claim that an account lacks, with what is known of the gap. */
export interface GapGrounds {
  readonly draft: Draft
  readonly holder: Telling
  readonly lacking: Telling
  readonly isUnsourced: boolean
  /** Whether another account tells it too that is no copy of the holder's story. */
  readonly isToldElsewhere: boolean
  /** Whether it is another contact between the sides of the main one. */
  readonly isOfSides: boolean
  /** How much all its tellings tell together, 1 for one word. */
  readonly told: number
  /** Whether a sum of money stands in it. */
  readonly hasSum: boolean
  /** How much of it the nearest sentence of the lacking account tells, 0 to 1. */
  readonly near: number
  /** How likely the lacking account tells it after all, in what was not joined to it, 0 to 1. */
  readonly rival: number
}

/** What is held for and against a gap, each from 0 to 1 but the rival: that is in log-odds. */
export type GapFeatures = Readonly<Record<Exclude<keyof typeof GAP_WEIGHTS, 'bias'>, number>>

const MOST_UNITS = 6

/** The features of a gap, for the weights and for learning them. */
export function gapFeatures(grounds: GapGrounds): GapFeatures {
  const { draft, holder, lacking, isUnsourced } = grounds
  const [isOwn, isOthersOwn] = [holder, lacking].map(({ reading }) => isOwnText(reading.article))
  const isBackground = draft.scope === 'background'
  const isSaid = draft.kind !== 'contact'
  const act = isSaid ? draft.told[0]?.act : null
  const hasAct = (...acts: readonly Act[]) => Number(acts.some((each) => each === act))
  const hasFacet = (facet: FacetName) => Number(draft.facet === facet)
  return {
    rival: logOdds(grounds.rival),
    near: grounds.near,
    tellers: Number(grounds.isToldElsewhere),
    betweenSides: Number(isOwn && isOthersOwn),
    fromSide: Number(isOwn && !isOthersOwn),
    toSide: Number(!isOwn && isOthersOwn),
    background: Number(isBackground),
    pledge: Number(draft.scope === 'pledge'),
    unsourcedBackground: Number(isBackground && isUnsourced),
    tone: hasAct('praise', 'thank', 'other'),
    support: hasAct('support'),
    propose: hasAct('propose'),
    demand: hasAct('demand'),
    discuss: hasAct('discuss'),
    duration: hasFacet('duration'),
    precedent: hasFacet('precedent'),
    place: hasFacet('place'),
    contact: Number(!isSaid && draft.facet === null),
    contactOfSides: Number(grounds.isOfSides && isUnsourced),
    units: Math.min(grounds.told / tellersOf(draft), MOST_UNITS) / MOST_UNITS,
    sum: Number(grounds.hasSum),
  }
}

function tellersOf({ told }: Draft): number {
  return new Set(told.map(({ account }) => account)).size
}

/** How likely a reader would call it left out, 0 to 1: a logistic regression over the features. */
export function gapChance(grounds: GapGrounds): number {
  const features = gapFeatures(grounds)
  const sum = NAMES.reduce(
    (all, name) => all + features[name] * GAP_WEIGHTS[name],
    GAP_WEIGHTS.bias,
  )
  return 1 / (1 + Math.exp(-sum))
}

const NAMES = Object.keys(GAP_WEIGHTS).filter(isFeature)

function isFeature(name: string): name is keyof GapFeatures {
  return name !== 'bias'
}

// Below and above, what makes one more likely than another is chance.
const LEAST = 0.02

function logOdds(chance: number): number {
  const bounded = Math.max(LEAST, Math.min(1 - LEAST, chance))
  return Math.log(bounded / (1 - bounded))
}
