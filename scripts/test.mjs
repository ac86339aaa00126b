// `npm test`: installs what is missing, then checks everything.
import { check } from './check.mjs'
import { ensureInstalled } from './ready.mjs'

ensureInstalled()
process.exitCode = check() ? 0 : 1
