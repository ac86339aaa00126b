import { createHash } from 'node:crypto'
import { raw } from 'hono/html'
import type { Compared } from '../model/comparison.js'
import { DossierBody } from './dossier/body.js'
import { DossierData, dataOf } from './dossier/data.js'
import { keptTexts } from './dossier/keeping.js'
import { entangledAnchors, shownOf } from './dossier/shown.js'
import { embeddedFonts } from './fonts/embedded.js'
import type { FaceCharacters } from './fonts/faces.js'
import { pageMark } from './mark.js'
import { styleOf } from './style/style.js'
import { headingOf } from './wording/titles.js'
import { visible } from './wording/visible.js'

export interface DossierOptions {
  /**
   * `true` leaves the full texts out and keeps the cited sentences, `false` keeps the texts whole. Without it every
   * account's licence decides for that account.
   */
  readonly excerpts?: boolean | undefined
}

/**
 * A comparison as one HTML file that needs nothing else: no script runs, nothing is loaded, the fonts and the data are
 * in it, every source's words are escaped and checked against their text. The same values give the same bytes.
 */
export async function renderDossier(
  compared: Compared,
  { excerpts }: DossierOptions = {},
): Promise<string> {
  const { comparison, texts } = keptTexts(compared.comparison, excerpts)
  const kept = { ...compared, comparison }
  const shown = shownOf(comparison, texts)
  const data = dataOf(kept)
  const dataHash = createHash('sha256').update(data).digest('hex')
  const body = String(<DossierBody shown={shown} compared={kept} dataHash={dataHash} />)
  const fonts = await embeddedFonts(charactersOf(body))
  const style = fonts.css + styleOf(entangledAnchors(shown))
  return `<!doctype html>\n${String(<Page title={headingOf(comparison)} style={style} body={body} data={data} />)}\n`
}

interface PageProps {
  readonly title: string
  readonly style: string
  readonly body: string
  readonly data: string
}

function Page({ title, style, body, data }: PageProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyFor(style)} />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        {raw(pageMark)}
        <title>{visible(title)}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        {raw(body)}
        <DossierData data={data} />
      </body>
    </html>
  )
}

/**
 * What the page shows, for its fonts: the words between the tags, the signs that HTML writes as entities, what the style
 * puts in by itself (numbers of paragraphs, an ellipsis), and the capitals that it sets headings in.
 */
function charactersOf(body: string): FaceCharacters {
  const words = `${body.replaceAll(/<[^>]*>/gu, '')}&<>"'¶…0123456789`
  return { serif: unique(words), sans: unique(words + words.toUpperCase()) }
}

function unique(characters: string): string {
  return [...new Set(characters)].join('')
}

/** Nothing may be loaded or run; of styles only ours, of fonts only those in the page. */
function policyFor(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64')
  return `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; base-uri 'none'; form-action 'none'`
}
