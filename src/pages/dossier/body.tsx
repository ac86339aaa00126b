import type { Child } from 'hono/jsx'
import type { Compared } from '../../model/comparison.js'
import { AccountCards } from './accounts.js'
import { Contents } from './contents.js'
import { Differences } from './differences.js'
import { Making } from './making.js'
import { Matrix } from './matrix.js'
import { Opening } from './opening.js'
import { Problems } from './problems.js'
import type { Shown } from './shown.js'
import { SilenceMap } from './silence.js'
import { Texts } from './texts.js'

interface DossierProps {
  readonly shown: Shown
  readonly compared: Compared
  /** SHA-256 of the data, hexadecimal. */
  readonly dataHash: string
}

/** A dossier as one page of its own: ways in, parts, and where it comes from. */
export function DossierBody({ shown, compared, dataHash }: DossierProps) {
  return (
    <>
      <a class="skip" href="#differences">
        To what differs
      </a>
      <main>
        <Opening shown={shown} />
        <DossierParts shown={shown} compared={compared} dataHash={dataHash} />
      </main>
      <footer>
        Written by Readout. Every quotation was compared with its text when this page was written.
      </footer>
    </>
  )
}

interface PartsProps extends DossierProps {
  /** How the page is cited where it is more than a dossier. */
  readonly citation?: Child
  /** What stands between the accounts and what differs. */
  readonly children?: Child
}

/** What stands below a dossier's opening, in the order in which it is read. */
export function DossierParts({ shown, compared, dataHash, citation, children }: PartsProps) {
  return (
    <>
      <Contents shown={shown} problems={compared.problems} />
      <AccountCards shown={shown} />
      {children}
      <Differences shown={shown} />
      <Matrix shown={shown} />
      <SilenceMap shown={shown} />
      <Problems problems={compared.problems} />
      <Texts shown={shown} />
      <Making shown={shown} compared={compared} dataHash={dataHash} citation={citation} />
    </>
  )
}
