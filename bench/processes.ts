import { spawnSync } from 'node:child_process'
import { medianOf } from './timing.js'

/** What a fresh process took: wall-clock milliseconds and the most memory it held, in MiB. */
export interface ProcessCost {
  readonly milliseconds: number
  readonly mebibytes: number
}

const REPORT =
  'process.on("exit", () => process.stderr.write(`\\n@rss ${process.resourceUsage().maxRSS}`))'

/** Median of three fresh processes of `node` with these arguments. Throws when one fails. */
export function costOf(args: readonly string[]): ProcessCost {
  const preload = `data:text/javascript,${encodeURIComponent(REPORT)}`
  const runs = Array.from({ length: 3 }, () => runOnce(['--import', preload, ...args]))
  return {
    milliseconds: medianOf(runs.map(({ milliseconds }) => milliseconds)),
    mebibytes: medianOf(runs.map(({ mebibytes }) => mebibytes)),
  }
}

function runOnce(args: readonly string[]): ProcessCost {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  const milliseconds = performance.now() - start
  const kibibytes = /@rss (\d+)/u.exec(stderr)?.[1]
  if (status !== 0 || kibibytes === undefined) throw new Error(`node ${args.join(' ')}: ${stderr}`)
  return { milliseconds, mebibytes: Number(kibibytes) / 1024 }
}
