import { writeSync } from 'node:fs'
import { addFiles } from './add.js'
import { openRecord } from './open.js'

/**
 * Run as a process of its own, to be killed: adds files to a record, a few at a time, and prints each path once it is
 * told that the text is kept.
 */
async function add(home: string, paths: readonly string[]): Promise<void> {
  const record = await openRecord({ home, databaseUrl: null }, { holder: 'adding', create: true })
  writeSync(1, 'open\n')
  for (let at = 0; at < paths.length; at += AT_A_TIME) {
    const { added } = await addFiles(record, paths.slice(at, at + AT_A_TIME), { speed: 'fast' })
    for (const { path } of added) writeSync(1, `${path}\n`)
  }
  await record.close()
  writeSync(1, 'closed\n')
}

const AT_A_TIME = 3

const [, , home = '', ...paths] = process.argv
await add(home, paths)
