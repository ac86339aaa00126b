import type { Column, ColumnType } from './columns.js'
import { TABLE_NAMES, TABLES, type TableName } from './tables.js'

export type TableFormat = 'csv' | 'parquet'

/** Columns that hold the key of a row of another table. */
const KEYS_OF: Readonly<Partial<Record<string, TableName>>> = {
  article: 'articles',
  contact: 'contacts',
  statement: 'statements',
}

/** What is in a folder of tables, after Frictionless Data: every table, column, type and key. The same for every record. */
export function datapackage(format: TableFormat): string {
  const description = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'readout-export',
    title: 'Contacts, statements and undertakings with their provenance',
    description:
      'Made by Readout. Each quote stands in the text whose SHA-256 is beside it, at the offsets beside it; UTF-16 units and Unicode code points are both given. Unknown is empty.',
    resources: TABLE_NAMES.map((name) => resourceOf(name, format)),
  }
  return `${JSON.stringify(description, null, 2)}\n`
}

function resourceOf(name: TableName, format: TableFormat) {
  const { about, key, columns } = TABLES[name]
  return {
    name,
    type: 'table',
    path: `${name}.${format}`,
    description: about,
    format,
    ...(format === 'csv' ? CSV : { mediatype: 'application/vnd.apache.parquet' }),
    schema: {
      fields: columns.map(fieldOf),
      missingValues: [''],
      primaryKey: key,
      foreignKeys: foreignKeysOf(name),
    },
  }
}

const CSV = {
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: {
    delimiter: ',',
    lineTerminator: '\r\n',
    quoteChar: '"',
    doubleQuote: true,
    header: true,
  },
} as const

/** Names of types in Frictionless Data are ours. */
function fieldOf({ name, type, about }: Column): {
  readonly name: string
  readonly type: ColumnType
  readonly description: string
} {
  return { name, type, description: about }
}

function foreignKeysOf(name: TableName) {
  return TABLES[name].columns.flatMap((column: Column) => {
    const other = KEYS_OF[column.name]
    return other === undefined || other === name
      ? []
      : [{ fields: [column.name], reference: { resource: other, fields: [column.name] } }]
  })
}
