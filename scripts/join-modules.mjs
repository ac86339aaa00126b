// Joins the modules of a compiled program into few files: Node takes a third of a millisecond to find each one that is
// a file of its own, and a comparison loads five hundred.
import { mkdirSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import { rolldown } from 'rolldown'

/** What is asked for by the name of its file: by the package, by its command, by threads, by scripts. */
const entries = [
  'index',
  'surfaces/cli/main',
  'surfaces/cli/host',
  'operations/record/intake-worker',
  'store/database/embedded/worker',
  'pages/measured',
]

/** Where the rest goes, below the folder of what was compiled. */
const parts = 'parts'

/** Puts joined files in the place of the modules in a folder. What is only sometimes loaded stays apart. */
export async function joinModules(compiled) {
  const folder = realpathSync(compiled)
  const bundle = await rolldown({
    input: Object.fromEntries(entries.map((name) => [name, join(folder, `${name}.js`)])),
    platform: 'node',
    external: (id) => !id.startsWith('.') && !isAbsolute(id),
    plugins: [ownPlaces(folder)],
  })
  const { output } = await bundle.generate({
    format: 'esm',
    chunkFileNames: `${parts}/[name]-[hash].js`,
  })
  await bundle.close()
  for (const name of readdirSync(folder, { recursive: true }))
    if (name.endsWith('.js')) rmSync(join(folder, name))
  mkdirSync(join(folder, parts))
  for (const { fileName, code } of output) writeFileSync(join(folder, fileName), code)
}

/** A module goes on finding the files beside it from where it was. */
function ownPlaces(folder) {
  const place = /OWN_PLACE\("([^"]+)"\)/gu
  return {
    name: 'own places',
    transform: (code, id) =>
      code.replaceAll(
        'import.meta.url',
        `OWN_PLACE("${relative(folder, id).replaceAll(sep, '/')}")`,
      ),
    renderChunk: (code, { fileName }) =>
      code.replace(place, (_, path) => {
        const way = relative(dirname(fileName), path).replaceAll(sep, '/')
        return `new URL("${way}", import.meta.url).href`
      }),
  }
}
