import { secureHeaders } from 'hono/secure-headers'
import type { MiddlewareHandler } from 'hono'

const own = ["'self'"]
const none = ["'none'"]

/** Nothing but our own style, script and type is loaded or run; no page elsewhere may frame, name or read ours. */
export function guardedHeaders(): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: none,
      styleSrc: own,
      scriptSrc: own,
      fontSrc: own,
      connectSrc: own,
      imgSrc: own,
      formAction: own,
      frameAncestors: none,
      baseUri: none,
    },
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    // Other sites learn nothing. With 'no-referrer' browsers would send our own forms from the origin "null".
    referrerPolicy: 'same-origin',
    strictTransportSecurity: false,
    xFrameOptions: 'DENY',
  })
}
