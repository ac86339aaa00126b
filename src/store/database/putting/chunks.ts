/** A statement bears 65,535 parameters; smaller ones are parsed no slower. */
const PARAMETERS = 16_000

/** Puts rows in, as many at a time as one statement bears. */
export async function inChunks<Row extends object>(
  rows: readonly Row[],
  put: (chunk: readonly Row[]) => Promise<unknown>,
): Promise<void> {
  const width = Object.keys(rows[0] ?? {}).length
  const most = Math.max(1, Math.floor(PARAMETERS / Math.max(1, width)))
  for (let from = 0; from < rows.length; from += most) await put(rows.slice(from, from + most))
}
