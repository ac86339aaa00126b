import { createHash } from 'node:crypto'
import { showArticle, type ArticleView } from '../../../operations/record/article.js'
import { showContact, type ContactView } from '../../../operations/record/contact.js'
import type { OpenRecord } from '../../../operations/record/open.js'
import { DossierParts } from '../../../pages/dossier/body.js'
import { dataOf } from '../../../pages/dossier/data.js'
import { keptTexts } from '../../../pages/dossier/keeping.js'
import { shownOf } from '../../../pages/dossier/shown.js'
import { counted } from '../../../pages/wording/counts.js'
import {
  contactSentence,
  howWords,
  whenWords,
  whoWords,
} from '../../../pages/wording/kept-contacts.js'
import { sameContactWarning } from '../../../pages/wording/titles.js'
import { visible } from '../../../pages/wording/visible.js'
import { FactLine } from '../../../pages/dossier/fact-line.js'
import { withoutProblems, type Page } from '../page.js'
import { Beside } from '../parts/beside.js'
import { ContactFacts } from '../parts/contact-facts.js'
import { ExampleNote } from '../parts/example-note.js'
import { OneAccount } from '../parts/one-account.js'
import { ContactStanding } from '../parts/standing.js'
import { CiteContact } from '../parts/cite-contact.js'
import { Tellers } from '../parts/tellers.js'

interface Contact extends ContactView {
  /** The article that is about it, where it is the only one. */
  readonly only: ArticleView | null
  /** SHA-256 of what is compared, hexadecimal; "" where nothing is. */
  readonly dataHash: string
}

/** One contact: the dossier of its accounts, alive. */
export const contactPage: Page<Contact> = {
  path: '/contacts/:key',
  ask: async ({ site, parameters }) => {
    const outcome = await showContact(site.record, parameters['key'] ?? '')
    if (!outcome.ok) return outcome
    const only = await onlyArticle(site.record, outcome.value)
    const dataHash = hashOf(outcome.value)
    return { ...outcome, value: { ...outcome.value, only, dataHash } }
  },
  spelled: (view, spell) => spell(view),
  head: ({ contact, accounts, comparison }) => ({
    title: `${whoWords(contact)}, ${howWords(contact)}, ${whenWords(contact)}`,
    description: `${contactSentence(contact)} ${counted(accounts.length, 'account')}${accounts.length > 1 ? ', side by side' : ''}.`,
    section: '/',
    scripts: ['contact'],
    beside: comparison !== null,
  }),
  body: (view) => (
    <>
      <header>
        <p class="kicker">
          <FactLine facts={[howWords(view.contact), whenWords(view.contact), tellersWord(view)]} />
        </p>
        <h1>{visible(contactSentence(view.contact).replace(/\.$/u, ''))}</h1>
        <ExampleNote texts={[...view.accounts, ...view.mentions].map(({ article }) => article)} />
        <ContactStanding view={view} />
        <Beside view={view} />
      </header>
      {view.problems.map(({ message }) => (
        <p class="warning">{visible(message)}</p>
      ))}
      {view.comparison === null ? (
        <OneAccount view={view} only={view.only} />
      ) : (
        <Compared view={view} />
      )}
      <Tellers view={view} />
    </>
  ),
  json: (view) => withoutProblems({ ...view, only: undefined, dataHash: undefined }),
}

function hashOf({ comparison: compared }: ContactView): string {
  if (compared === null) return ''
  const { comparison } = keptTexts(compared.comparison, false)
  return createHash('sha256')
    .update(dataOf({ ...compared, comparison }))
    .digest('hex')
}

async function onlyArticle(
  record: OpenRecord,
  { accounts: [first, ...others] }: ContactView,
): Promise<ArticleView | null> {
  if (first === undefined || others.length > 0) return null
  const outcome = await showArticle(record, first.article.key)
  return outcome.ok ? outcome.value : null
}

function tellersWord({ accounts, mentions }: ContactView): string {
  return accounts.length === 0
    ? `mentioned in ${counted(mentions.length, 'article')}`
    : counted(accounts.length, 'account')
}

function Compared({ view }: { readonly view: Contact }) {
  if (view.comparison === null) return null
  const { comparison, texts } = keptTexts(view.comparison.comparison, false)
  const compared = { ...view.comparison, comparison }
  const shown = shownOf(comparison, texts)
  const warning = sameContactWarning(comparison)
  return (
    <>
      {warning === null ? null : <p class="warning">{warning}</p>}
      <DossierParts
        shown={shown}
        compared={compared}
        dataHash={view.dataHash}
        citation={<CiteContact contact={view.contact} />}
      >
        <ContactFacts view={view} shown={shown} />
      </DossierParts>
    </>
  )
}
