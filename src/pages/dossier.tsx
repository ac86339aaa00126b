import { createHash } from 'node:crypto'
import { raw } from 'hono/html'
import type { Compared } from '../model/comparison.js'
import { AccountCards } from './dossier/accounts.js'
import { DossierData } from './dossier/data.js'
import { Differences } from './dossier/differences.js'
import { Header } from './dossier/header.js'
import { keptTexts } from './dossier/keeping.js'
import { Matrix } from './dossier/matrix.js'
import { entangledOf } from './dossier/passages.js'
import { Problems } from './dossier/problems.js'
import { anchorOf, citedOf, type Shown } from './dossier/shown.js'
import { SilenceMap } from './dossier/silence.js'
import { styleOf } from './dossier/style.js'
import { Texts } from './dossier/texts.js'
import { pageMark } from './mark.js'
import { columnsOf, shownColumns } from './wording/columns.js'
import { titleOf } from './wording/titles.js'
import { visible } from './wording/visible.js'

/**
 * A comparison as one HTML file that needs nothing else: no script, nothing loaded, every source's words escaped and
 * checked against their text.
 */
export async function renderDossier(
  compared: Compared,
  { excerpts }: DossierOptions = {},
): Promise<string> {
  const { comparison } = keptTexts(compared.comparison, excerpts)
  const shown: Shown = {
    comparison,
    columns: columnsOf(comparison.accounts),
    shown: shownColumns(comparison),
  }
  return `<!doctype html>\n${String(<Page shown={shown} compared={{ ...compared, comparison }} />)}\n`
}

export interface DossierOptions {
  /**
   * `true` leaves the full texts out and keeps the cited sentences, `false` keeps the texts whole. Without it every
   * account's licence decides for that account.
   */
  readonly excerpts?: boolean
}

interface PageProps {
  readonly shown: Shown
  readonly compared: Compared
}

function Page({ shown, compared }: PageProps) {
  const style = styleOf(entangledAnchors(shown))
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyFor(style)} />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        {raw(pageMark)}
        <title>{visible(titleOf(shown.comparison))}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <a class="skip" href="#differences">
          To what differs
        </a>
        <main>
          <Header shown={shown} />
          <AccountCards shown={shown} />
          <Differences shown={shown} />
          <Matrix shown={shown} />
          <SilenceMap shown={shown} />
          <Problems problems={compared.problems} />
          <Texts shown={shown} />
          <footer>
            Written by Readout. Every quotation above was checked against its text when this page
            was written.
          </footer>
        </main>
        <DossierData compared={compared} />
      </body>
    </html>
  )
}

function entangledAnchors({ comparison, columns }: Shown): readonly string[] {
  return columns.flatMap((column) =>
    entangledOf(citedOf(column, comparison)).map((passage) => anchorOf(column, passage)),
  )
}

/** Nothing may be loaded or run; of styles only ours. */
function policyFor(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64')
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
}
