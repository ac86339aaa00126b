import { createReadStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { abandonAll, appendingTo, beginFile, failing } from './places.js'
import { rowSink, type Sink } from './sink.js'
import { TABLE_NAMES } from './tables.js'

const HEAD = '{"schemaVersion":1,"offsetUnit":"utf-16","tables":{'

/** The tables as one JSON document; each is held in a file of its own until all are whole. */
export async function jsonFile(path: string): Promise<Sink> {
  const place = await beginFile(path)
  const spool = `${place.path}.tables`
  await rm(spool, { recursive: true, force: true })
  await mkdir(spool, { recursive: true }).catch(failing(path))
  const pathOf = (name: string) => join(spool, name)
  const tables = await Promise.all(
    TABLE_NAMES.map(async (name) => ({ name, file: await appendingTo(pathOf(name)), rows: 0 })),
  )
  return rowSink({
    write: async (parts) => {
      for (const table of tables)
        for (const part of parts)
          for (const row of part[table.name] ?? []) {
            table.rows += 1
            await table.file.append(`${table.rows === 1 ? '' : ','}\n${JSON.stringify(row)}`)
          }
    },
    finish: async () => {
      const whole = await appendingTo(place.path)
      await whole.append(HEAD)
      for (const [index, { name, file }] of tables.entries()) {
        await file.close()
        await whole.append(`${index === 0 ? '' : ','}\n"${name}":[`)
        for await (const chunk of createReadStream(pathOf(name), 'utf8'))
          await whole.append(String(chunk))
        await whole.append(']')
      }
      await whole.append('}}\n')
      await whole.close()
      await rm(spool, { recursive: true, force: true })
      await place.finish()
    },
    abandon: async () => {
      await abandonAll(
        place,
        tables.map(({ file }) => file),
      )
      await rm(spool, { recursive: true, force: true })
    },
  })
}
