// A global setup of the tests: whatever they write stands in one folder, which goes when they are done.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export function setup() {
  const outer = tmpdir()
  const folder = mkdtempSync(join(outer, 'rd-'))
  // A server of PostgreSQL runs as a user of its own, and has its files in there.
  chmodSync(folder, 0o755)
  // Workers and what they start have the environment of this process.
  process.env.TMPDIR = folder
  return () => {
    process.env.TMPDIR = outer
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
