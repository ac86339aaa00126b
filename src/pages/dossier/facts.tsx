import type { Child } from 'hono/jsx'
import { visible } from '../wording/visible.js'

/** One line of a list of facts. */
export function Row({ term, children }: { readonly term: string; readonly children?: Child }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Only what opens a page becomes a link. */
export function Address({ url }: { readonly url: string }) {
  return /^https?:\/\//iu.test(url) ? (
    <a href={url} rel="noreferrer noopener">
      {visible(url)}
    </a>
  ) : (
    <span>{visible(url)}</span>
  )
}
