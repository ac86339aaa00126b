import { readFileSync } from 'node:fs'
import { readFile } from '../src/operations/read.js'
import { tokeniseAlone } from './baseline.js'

// One job in a fresh process, so that its memory can be told: `read FILE` or `tokenise FILE`.
const [job, path = ''] = process.argv.slice(2)
if (job === 'read') await readFile(path)
else tokeniseAlone(readFileSync(path, 'utf8'))
