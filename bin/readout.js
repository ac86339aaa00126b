#!/usr/bin/env node
import { existsSync } from 'node:fs'

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
