import { createHash, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

/** Browsers share the cookies of a host among its ports. */
function cookieName(context: Context): string {
  const port = new URL(context.req.url).port
  return `readout-token-${port === '' ? 'default' : port}`
}

/** The address with `?token=` that the terminal prints: the browser keeps the token, and the address is left without it. */
export function welcome(token: string): MiddlewareHandler {
  return async (context, next) => {
    const shown = context.req.query('token')
    if (shown === undefined || context.req.method !== 'GET') return next()
    if (!isSame(shown, token)) return context.text(refusal, 403)
    setCookie(context, cookieName(context), token, {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
    })
    const url = new URL(context.req.url)
    url.searchParams.delete('token')
    return context.redirect(`${url.pathname}${url.search}`, 303)
  }
}

/** Whether a request may write: its cookie or its header has the token. */
export function mayWrite(context: Context, token: string): boolean {
  const [scheme, bearer] = (context.req.header('authorization') ?? '').split(' ')
  const shown =
    scheme?.toLowerCase() === 'bearer' ? bearer : getCookie(context, cookieName(context))
  return shown !== undefined && isSame(shown, token)
}

/** Refuses what would write and does not show the token. */
export function onlyWithToken(token: string): MiddlewareHandler {
  return async (context, next) =>
    context.req.method === 'GET' || context.req.method === 'HEAD' || mayWrite(context, token)
      ? next()
      : context.text(refusal, 403)
}

const refusal =
  'To change the record, open the address that "readout serve" printed: it holds the token.\n'

/** In a time that does not depend on where they differ. */
function isSame(shown: string, token: string): boolean {
  return timingSafeEqual(digestOf(shown), digestOf(token))
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
