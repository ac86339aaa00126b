import { getConnInfo } from '@hono/node-server/conninfo'
import type { MiddlewareHandler } from 'hono'

export interface Rate {
  /** Requests at once. */
  readonly burst: number
  /** Requests a second over time. */
  readonly perSecond: number
}

interface Bucket {
  readonly left: number
  readonly at: number
}

const MOST_CALLERS = 1000

/** Lets each caller make so many requests; the rest are told when to come again. `elapsed` is in milliseconds. */
export function atMost({ burst, perSecond }: Rate, elapsed: () => number): MiddlewareHandler {
  const buckets = new Map<string, Bucket>()
  return async (context, next) => {
    const caller = getConnInfo(context).remote.address ?? 'nobody'
    const now = elapsed()
    const before = buckets.get(caller) ?? { left: burst, at: now }
    const left = Math.min(burst, before.left + ((now - before.at) / 1000) * perSecond)
    buckets.delete(caller)
    if (buckets.size >= MOST_CALLERS) forgetOldest(buckets)
    buckets.set(caller, { left: Math.max(0, left - 1), at: now })
    if (left >= 1) return next()
    context.header('Retry-After', String(Math.ceil((1 - left) / perSecond)))
    return context.text('Too many requests at once. Try again in a moment.\n', 429)
  }
}

/** A map keeps the order in which its keys came: whoever called last stands last. */
function forgetOldest(buckets: Map<string, Bucket>): void {
  const [oldest] = buckets.keys()
  if (oldest !== undefined) buckets.delete(oldest)
}
