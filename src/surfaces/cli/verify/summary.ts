import type {
  FailureKind,
  PagePart,
  Verification,
  VerifiedAccount,
} from '../../../operations/verify.js'
import { counted } from '../../../pages/wording/counts.js'
import { listed } from '../../../model/listed.js'

/** What was checked and what came of it, one sentence for each. */
export function summaryOf(verification: Verification): readonly string[] {
  return [
    dataWords(verification),
    pageWords(verification),
    ...textWords(verification),
    rewritingWords(verification),
    sourceWords(verification.accounts),
  ]
}

function failed({ failures }: Verification, kind: FailureKind): number {
  return failures.filter((failure) => failure.kind === kind).length
}

/** "all stand", "2 do not stand". */
function verdict(wrong: number, verb: string): string {
  if (wrong === 0) return `all ${verb}`
  return `${wrong} ${wrong === 1 ? 'does' : 'do'} not ${verb}`
}

function dataWords(verification: Verification): string {
  const { quotations, accounts } = verification
  const count = `${counted(quotations, 'quotation')} in ${counted(accounts.length, 'account')}`
  return `${count}: ${verdict(failed(verification, 'quotation'), 'stand in the embedded texts')}.`
}

function pageWords(verification: Verification): string {
  const wrong = failed(verification, 'shown') + failed(verification, 'unmarked')
  const { shown } = verification
  const count = `${counted(shown, 'quotation')} shown on the page`
  return wrong === 0
    ? `${count}: all have the words that the data have, and so have the texts below them.`
    : `${count}: the page and the data differ in ${counted(wrong, 'place')}.`
}

function textWords(verification: Verification): readonly string[] {
  const { wholeTexts, accounts } = verification
  const cut = accounts.filter(({ text }) => text === 'excerpts')
  const wrong = failed(verification, 'text')
  const hashes =
    wrong === 0
      ? 'every hash is the one taken at reading'
      : `${wrong} with another hash than at reading`
  return [
    ...(wholeTexts === 0 ? [] : [`${counted(wholeTexts, 'whole text')}: ${hashes}.`]),
    ...(cut.length === 0 ? [] : [`Of ${lettersOf(cut)} the page holds excerpts only.`]),
  ]
}

function rewritingWords({ rewriting, version, failures }: Verification): string {
  switch (rewriting) {
    case 'same':
      return `The page is, byte for byte, what Readout ${version} writes from its data.`
    case 'different':
      return changeWords(failures.find(({ part }) => part !== null)?.part ?? 'body', version)
    case 'other-version':
      return `It was written by Readout ${version}, so only its quotations and texts were checked, not its labels and signs.`
  }
}

function changeWords(part: PagePart, version: string): string {
  switch (part) {
    case 'body':
      return `The page or its data were changed: Readout ${version} writes another page from these data.`
    case 'data':
      return `What a reader sees follows from the data, but the hash that the page gives of them is another, or they hold more than is shown: the data in the page and what the page shows do not belong together.`
    case 'head':
      return `All words on the page follow from its data, but its head was changed: its title, or the styles that decide how it looks.`
  }
}

function sourceWords(accounts: readonly VerifiedAccount[]): string {
  const known = accounts.filter(({ source }) => source !== null)
  const unknown = accounts.filter(({ source, text }) => source === null && text !== 'none')
  if (known.length === 0)
    return 'No account’s source was found: name the source files after the page to see that the texts are theirs.'
  const told = listed(known.map(fitWords))
  return unknown.length === 0 ? `${told}.` : `${told}; no source for ${lettersOf(unknown)}.`
}

/** How an account's text stands to its source. */
function fitWords({ account, source, sourceFits, text }: VerifiedAccount): string {
  if (text === 'excerpts')
    return `${account}’s excerpts ${sourceFits ? '' : 'do not all '}stand in ${source}`
  return sourceFits ? `${account} is the text of ${source}` : `${account} differs from ${source}`
}

function lettersOf(accounts: readonly VerifiedAccount[]): string {
  return listed(accounts.map(({ account }) => account))
}
