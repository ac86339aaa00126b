import { readFile } from '../../src/operations/read.js'
import { ledgerOf, type Readings } from './ledger.js'
import { bodiesOf, type LabelFile, type LabelledRecord } from './labels.js'
import { askedBy } from './parties.js'
import { positionsOf } from './positions.js'
import type { Told } from './told.js'

/** What the program finds in the texts of a record, as of the day of the labels; positions of whom a reader labelled. */
export async function findTold(
  record: LabelledRecord,
  labels: readonly [LabelFile, ...LabelFile[]],
): Promise<Told> {
  const [first] = labels
  const readings = await readAll(record, first)
  const actors = askedBy(
    labels.flatMap(({ drift, formulas }) => [...drift, ...formulas].map(({ actor }) => actor)),
  )
  return { ...ledgerOf(readings, first.asOf), ...positionsOf(readings, actors) }
}

/** Accurately, one by one. Throws where a text cannot be read, or is read as other words than were labelled. */
async function readAll(record: LabelledRecord, labels: LabelFile): Promise<Readings> {
  const readings = new Map()
  for (const [name, body] of bodiesOf(labels, record)) {
    const { reading, problems } = await readFile(`${record.folder}${name}.txt`)
    if (reading === null) throw new Error(problems.map(({ message }) => message).join('; '))
    if (reading.article.text !== body)
      throw new Error(`${name}: the reader's text is not the body that was labelled`)
    readings.set(name, reading)
  }
  return readings
}
