import { createHash } from 'node:crypto'
import { showContact, type ContactView } from '../../../operations/record/contact.js'
import { dataOf } from '../../../pages/dossier/data.js'
import { DossierParts } from '../../../pages/dossier/body.js'
import { keptTexts } from '../../../pages/dossier/keeping.js'
import { shownOf } from '../../../pages/dossier/shown.js'
import { contactSentence, whoWords } from '../../../pages/wording/kept-contacts.js'
import { visible } from '../../../pages/wording/visible.js'
import { withoutProblems, type Page } from '../page.js'
import { Beside } from '../parts/beside.js'
import { OneAccount } from '../parts/one-account.js'
import { Tellers } from '../parts/tellers.js'

/** One contact: the dossier of its accounts, alive. */
export const contactPage: Page<ContactView> = {
  path: '/contacts/:key',
  ask: ({ site, parameters }) => showContact(site.record, parameters['key'] ?? ''),
  head: ({ contact, accounts }) => ({
    title: whoWords(contact),
    description: `${contactSentence(contact)} ${accounts.length} accounts, side by side.`,
    section: '/',
    scripts: ['contact'],
  }),
  body: (view) => (
    <>
      <header>
        <p class="kicker">
          Contact <code>{view.contact.key}</code>
        </p>
        <h1>{visible(contactSentence(view.contact))}</h1>
        <Beside view={view} />
      </header>
      {view.comparison === null ? <OneAccount view={view} /> : <Compared view={view} />}
      <Tellers view={view} />
    </>
  ),
  json: withoutProblems,
}

function Compared({ view }: { readonly view: ContactView }) {
  if (view.comparison === null) return null
  const { comparison, texts } = keptTexts(view.comparison.comparison, false)
  const compared = { ...view.comparison, comparison }
  const dataHash = createHash('sha256').update(dataOf(compared)).digest('hex')
  return <DossierParts shown={shownOf(comparison, texts)} compared={compared} dataHash={dataHash} />
}
