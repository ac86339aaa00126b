// `npm start`: installs and builds what is missing, compares the bundled example, writes it as a page too.
import { spawnSync } from 'node:child_process'
import { join, relative } from 'node:path'
import { exampleFiles } from './example.mjs'
import { ensureBuilt, ensureInstalled } from './ready.mjs'
import { root } from './root.mjs'

const page = 'readout-example.html'

ensureInstalled()
ensureBuilt()

const texts = exampleFiles().map((path) => relative(process.cwd(), join(root, path)))
const { status } = spawnSync(
  process.execPath,
  [join(root, 'bin', 'readout.js'), 'compare', ...texts, '--html', page],
  { stdio: 'inherit' },
)
console.log(`
The same as one HTML file: ${join(process.cwd(), page)}
Now with your own texts:   npx readout compare A.txt B.html --html comparison.html`)
process.exitCode = status ?? 1
