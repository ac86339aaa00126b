import { join } from 'node:path'
import { fileWriter, ParquetWriter } from 'hyparquet-writer'
import type { Column, Value } from './columns.js'
import { datapackage } from './datapackage.js'
import { appendingTo, beginFolder } from './places.js'
import { rowSink, type Sink } from './sink.js'
import { TABLE_NAMES, TABLES } from './tables.js'

/** Rows that are held before they are written, as one row group. */
const GROUP = 5000

type Row = Readonly<Record<string, Value>>

/** A folder with a Parquet file for each table, and a datapackage.json that describes them. */
export async function parquetFolder(folder: string): Promise<Sink> {
  const place = await beginFolder(folder)
  const tables = TABLE_NAMES.map((name) => ({
    name,
    table: begunTable(join(place.path, `${name}.parquet`), TABLES[name].columns),
  }))
  return rowSink({
    write: async (parts) => {
      for (const { name, table } of tables)
        for (const part of parts) await table.write(part[name] ?? [])
    },
    finish: async () => {
      for (const { table } of tables) await table.finish()
      const description = await appendingTo(join(place.path, 'datapackage.json'))
      await description.append(datapackage('parquet'))
      await description.close()
      await place.finish()
    },
    abandon: place.abandon,
  })
}

function begunTable(filename: string, columns: readonly Column[]) {
  const writer = new ParquetWriter({
    writer: fileWriter(filename),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)],
    createdBy: 'readout',
  })
  let held: Row[] = []
  const flush = async () => {
    const columnData = columns.map((column) => ({
      name: column.name,
      data: held.map((row) => datum(row[column.name] ?? null, column)),
    }))
    held = []
    await writer.write({ columnData, rowGroupSize: GROUP })
  }
  return {
    write: async (rows: readonly Row[]) => {
      held.push(...rows)
      if (held.length >= GROUP) await flush()
    },
    finish: async () => {
      if (held.length > 0) await flush()
      await writer.finish()
    },
  }
}

function elementOf({ name, type }: Column) {
  const optional = { name, repetition_type: 'OPTIONAL' } as const
  switch (type) {
    case 'string':
      return { ...optional, type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const
    case 'integer':
      return { ...optional, type: 'INT32' } as const
    case 'number':
      return { ...optional, type: 'DOUBLE' } as const
    case 'boolean':
      return { ...optional, type: 'BOOLEAN' } as const
    case 'date':
      return { ...optional, type: 'INT32', converted_type: 'DATE' } as const
    case 'datetime':
      return { ...optional, type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' } as const
  }
}

function datum(value: Value, { type }: Column): Value | Date {
  return value !== null && (type === 'date' || type === 'datetime')
    ? new Date(String(value))
    : value
}
