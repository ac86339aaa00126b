#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'

// A thousand expressions are used a few times each: V8 makes each ready once and not twice (decision 10). Of later
// versions nobody has tried it.
if (Number.parseInt(process.versions.node, 10) <= 24) setFlagsFromString('--regexp-tier-up-ticks=0')

const entry = new URL('../dist/surfaces/cli/main.js', import.meta.url)

if (existsSync(entry)) {
  const [{ main }, { processHost }] = await Promise.all([
    import(entry.href),
    import(new URL('../dist/surfaces/cli/host.js', import.meta.url).href),
  ])
  process.exitCode = await main(process.argv.slice(2), processHost())
} else {
  process.stderr.write(
    'readout: it is not built yet. Run "npm start" once, or "npm ci" and "npm run build".\n',
  )
  process.exitCode = 3
}
