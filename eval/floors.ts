import { readFileSync } from 'node:fs'
import { scoresOf, type Measure, type Verdicts } from './measure.js'

/** The least that a measure may score, 0 to 1; `precision` is the one after adjudication. */
export interface Floor {
  readonly recall?: number
  readonly precision?: number
  readonly f?: number
}

/** By the measure's name. */
export type Floors = Readonly<Record<string, Floor>>

/** By the name of what is scored. */
export function loadFloors(): Readonly<Record<string, Floors>> {
  const floors: Readonly<Record<string, Floors>> = JSON.parse(
    readFileSync(new URL('floors.json', import.meta.url), 'utf8'),
  )
  return floors
}

/** One line for every score that lies under its floor. */
export function belowFloors(
  measures: readonly Measure[],
  floors: Floors,
  verdicts: Verdicts,
): readonly string[] {
  return measures.flatMap((measure) => {
    const floor = floors[measure.name]
    if (floor === undefined) return []
    const scores = scoresOf(measure, verdicts)
    return [
      ...below(`${measure.name}: recall`, scores.recall, floor.recall),
      ...below(`${measure.name}: precision`, scores.judgedPrecision, floor.precision),
      ...below(`${measure.name}: F`, scores.f, floor.f),
    ]
  })
}

function below(name: string, score: number, floor: number | undefined): readonly string[] {
  return floor !== undefined && score < floor
    ? [`${name} ${score.toFixed(3)} is below its floor ${floor}`]
    : []
}
