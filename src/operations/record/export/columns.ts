/** How a column's values are written: text, whole numbers, numbers, yes or no, a day, an instant in UTC. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime'

/** A column of a table. */
export interface Column {
  readonly name: string
  readonly type: ColumnType
  /** What stands in it; unknown is empty unless it says otherwise. */
  readonly about: string
}

/** What a field holds; unknown is `null`. */
export type Value = string | number | boolean | null

/** A row that fills every column of a table and no other. */
export type RowOf<Columns extends readonly Column[]> = {
  readonly [Name in Columns[number]['name']]: Value
}

/** The columns that tell where some words stand, under which hashes, and what found them. */
export const PROVENANCE = [
  { name: 'article', type: 'string', about: 'key of the article' },
  { name: 'outlet', type: 'string', about: 'who published it' },
  { name: 'agency', type: 'string', about: 'the news agency whose story it is' },
  {
    name: 'article_kind',
    type: 'string',
    about: 'official, wire, report, commentary, briefing or unknown',
  },
  { name: 'url', type: 'string', about: 'address of the article' },
  { name: 'published', type: 'string', about: 'when it was published, EDTF as told' },
  {
    name: 'chain',
    type: 'string',
    about: 'who relays it, from the outlet inwards, parted by " < "',
  },
  { name: 'snapshot_sha256', type: 'string', about: 'SHA-256 of the bytes as received' },
  { name: 'text_sha256', type: 'string', about: 'SHA-256 of the text as UTF-8' },
  {
    name: 'start_utf16',
    type: 'integer',
    about: 'where the quote begins in the text, in UTF-16 units from 0',
  },
  { name: 'end_utf16', type: 'integer', about: 'where it ends, its last unit not included' },
  { name: 'start_codepoint', type: 'integer', about: 'the same in Unicode code points' },
  { name: 'end_codepoint', type: 'integer', about: 'the same in Unicode code points' },
  {
    name: 'quote',
    type: 'string',
    about: 'the words there, exactly; further parts stand in the table quotations',
  },
  { name: 'rule', type: 'string', about: 'the rule or model that found it' },
  { name: 'confidence', type: 'number', about: '0 to 1; only statements have one' },
  { name: 'reader_version', type: 'string', about: 'version of what read the text' },
  { name: 'reader_models', type: 'string', about: 'its models, parted by "; "' },
  {
    name: 'standing',
    type: 'string',
    about: 'machine, confirmed or disputed: who stands behind it',
  },
  { name: 'decided_by', type: 'string', about: 'who confirmed or disputed it' },
  {
    name: 'corrected',
    type: 'string',
    about: 'fields that people say are otherwise, parted by "; "; the table corrections tells how',
  },
] as const satisfies readonly Column[]
