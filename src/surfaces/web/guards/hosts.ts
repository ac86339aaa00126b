import type { MiddlewareHandler } from 'hono'

/**
 * Refuses a request that calls the site by another name than its own: a page elsewhere whose name was made to point here
 * (DNS rebinding) calls it by that page's.
 */
export function onlyHosts(hosts: ReadonlySet<string>): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host')
    if (host === undefined || !hosts.has(host.toLowerCase()))
      return context.text('This address is not served here. See "readout serve --help".\n', 421)
    return next()
  }
}

/**
 * Refuses what would write and comes from a page of another origin, or from none that is told. `sec-fetch-site` is told
 * by the browser itself; older ones tell `origin`; what is no browser tells neither and shows the token in a header.
 */
export function onlyOwnWrites(hosts: ReadonlySet<string>): MiddlewareHandler {
  return async (context, next) => {
    if (isReading(context.req.method)) return next()
    const { req } = context
    const site = req.header('sec-fetch-site')
    const origin = req.header('origin')
    const isOwn =
      (site === undefined || site === 'same-origin') &&
      (origin === undefined ? req.header('authorization') !== undefined : isOf(origin, hosts))
    if (!isOwn) return context.text('Only pages of this site may change the record.\n', 403)
    return next()
  }
}

function isReading(method: string): boolean {
  return method === 'GET' || method === 'HEAD'
}

function isOf(origin: string, hosts: ReadonlySet<string>): boolean {
  return URL.canParse(origin) && hosts.has(new URL(origin).host)
}
