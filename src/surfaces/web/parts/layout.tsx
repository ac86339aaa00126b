import type { Child } from 'hono/jsx'
import { raw } from 'hono/html'
import { pageMark } from '../../../pages/mark.js'
import { visible } from '../../../pages/wording/visible.js'
import type { Assets } from '../assets/assets.js'
import type { Head } from '../page.js'

const sections = [
  ['/', 'Contacts'],
  ['/actors', 'Actors'],
  ['/commitments', 'Commitments'],
  ['/review', 'Review'],
  ['/about', 'About'],
] as const

interface LayoutProps {
  readonly head: Head
  readonly assets: Assets
  readonly children: Child
}

/** What stands around every page: a masthead with its sections and search, the page, and how it was made. */
export function Layout({ head, assets, children }: LayoutProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={visible(head.description)} />
        {head.refresh === true ? (
          <noscript>
            <meta http-equiv="refresh" content="1" />
          </noscript>
        ) : null}
        {raw(pageMark)}
        <title>{visible(head.title)} · Readout</title>
        {assets.faces.map((path) => (
          <link rel="preload" as="font" type="font/woff2" crossorigin="anonymous" href={path} />
        ))}
        <link rel="stylesheet" href={assets.style} />
        {(head.scripts ?? []).map((name) => (
          <Script path={assets.script(name)} />
        ))}
      </head>
      <body class={head.beside === true ? 'site beside' : 'site'}>
        <a class="skip" href="#page">
          To the page
        </a>
        <Masthead section={head.section} />
        <main id="page">{children}</main>
        <footer>
          What is quoted was compared with its source when the page was made; what is read from it
          is the machine’s, unless a person is named. <a href="/about#errors">How often it errs</a>
        </footer>
      </body>
    </html>
  )
}

/** Pages work without their scripts. */
function Script({ path }: { readonly path: string | null }) {
  return path === null ? null : <script src={path} type="module" />
}

function Masthead({ section }: Pick<Head, 'section'>) {
  return (
    <header class="masthead">
      <div>
        <a class="wordmark" href="/">
          Readout
        </a>
        <nav aria-label="Sections">
          {sections.map(([path, name]) => (
            <a href={path} aria-current={path === section ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
        <form role="search" action="/search" method="get">
          <label>
            <span class="unseen">Search the record</span>
            <input type="search" name="q" placeholder="Search" />
          </label>
        </form>
      </div>
    </header>
  )
}
