// The files of an empty embedded database, packed: PGlite takes ten seconds to make them and one to unpack them.
import { existsSync } from 'node:fs'
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { root } from './root.mjs'

/** Where the program looks for them, below the folder of what was compiled. */
const place = join('store', 'database', 'embedded', 'files.tar.gz')

/** Puts them into a compiled program. They are made once for each version of PGlite. */
export async function addDatabaseFiles(compiled) {
  const target = join(compiled, place)
  await mkdir(dirname(target), { recursive: true })
  await copyFile(await packedFiles(), target)
}

async function packedFiles() {
  const cached = join(root, '.cache', `database-files-${await versionOfPGlite()}.tar.gz`)
  if (!existsSync(cached)) await pack(cached)
  return cached
}

async function versionOfPGlite() {
  const file = join(root, 'node_modules', '@electric-sql', 'pglite', 'package.json')
  return JSON.parse(await readFile(file, 'utf8')).version
}

async function pack(target) {
  const { PGlite } = await import('@electric-sql/pglite')
  const { pg_trgm } = await import('@electric-sql/pglite/contrib/pg_trgm')
  const database = await PGlite.create({ extensions: { pg_trgm } })
  await database.exec('checkpoint')
  const packed = await database.dumpDataDir('gzip')
  await database.close()
  await mkdir(dirname(target), { recursive: true })
  await writeFile(`${target}.new`, new Uint8Array(await packed.arrayBuffer()))
  await rename(`${target}.new`, target)
}
