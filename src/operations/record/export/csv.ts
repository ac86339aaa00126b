import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import type { Value } from './columns.js'
import { datapackage } from './datapackage.js'
import { abandonAll, appendingTo, beginFile, beginFolder, type Appending } from './places.js'
import { rowSink, type Sink } from './sink.js'
import { TABLE_NAMES, TABLES, type TableName } from './tables.js'

export interface CsvOptions {
  /**
   * For a spreadsheet rather than for a program: a byte order mark first, and an apostrophe before a field that a
   * spreadsheet would compute. Without it every field is exactly what the record has.
   */
  readonly isForSpreadsheets: boolean
}

/** A folder with a file of CSV for each table and a datapackage.json that describes them. */
export async function csvFolder(folder: string, options: CsvOptions): Promise<Sink> {
  const place = await beginFolder(folder)
  const path = (name: TableName) => join(place.path, `${name}.csv`)
  const tables = await Promise.all(
    TABLE_NAMES.map(async (name) => ({ name, file: await begunTable(path(name), name, options) })),
  )
  return rowSink({
    write: async (parts) => {
      for (const { name, file } of tables)
        for (const part of parts) await file.append(linesOf(part[name] ?? [], name, options))
    },
    finish: async () => {
      for (const { file } of tables) await file.close()
      const description = await appendingTo(join(place.path, 'datapackage.json'))
      await description.append(datapackage('csv'))
      await description.close()
      await place.finish()
    },
    abandon: () =>
      abandonAll(
        place,
        tables.map(({ file }) => file),
      ),
  })
}

/** The statements alone, in one file. */
export async function csvFile(path: string, options: CsvOptions): Promise<Sink> {
  const place = await beginFile(path)
  const file = await begunTable(place.path, 'statements', options)
  return rowSink({
    write: async (parts) => {
      for (const { statements = [] } of parts)
        await file.append(linesOf(statements, 'statements', options))
    },
    finish: async () => {
      await file.close()
      await place.finish()
    },
    abandon: () => abandonAll(place, [file]),
  })
}

async function begunTable(
  path: string,
  name: TableName,
  { isForSpreadsheets }: CsvOptions,
): Promise<Appending> {
  const file = await appendingTo(path)
  const names = TABLES[name].columns.map((column) => column.name)
  await file.append(stringify([names], { ...FORM, bom: isForSpreadsheets }))
  return file
}

// Without this a lone CR or LF within a field is written bare.
const FORM = { record_delimiter: 'windows', quote_record_delimiter: true } as const

function linesOf(
  rows: readonly Readonly<Record<string, Value>>[],
  name: TableName,
  { isForSpreadsheets }: CsvOptions,
): string {
  if (rows.length === 0) return ''
  const fields = rows.map((row) => TABLES[name].columns.map((column) => field(row[column.name])))
  return stringify(fields, { ...FORM, escape_formulas: isForSpreadsheets })
}

function field(value: Value | undefined): string {
  return value === null || value === undefined ? '' : String(value)
}
