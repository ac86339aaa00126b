import { pageVersion } from '../../../pages/version.js'
import type { Page } from '../page.js'

interface About {
  readonly counts: {
    readonly articles: number
    readonly contacts: number
    readonly statements: number
  }
}

/** What is in the record, what made it, and how far it can be trusted. */
export const aboutPage: Page<About> = {
  path: '/about',
  ask: async ({ site }) => {
    const counts = await site.record.database.asking.counts()
    return { ok: true, value: { counts }, problems: [] }
  },
  head: () => ({
    title: 'About this record',
    description: 'What was read, by which version, and how often it errs.',
    section: '/about',
  }),
  body: ({ counts }) => (
    <>
      <h1>About this record</h1>
      <p class="lede">
        {counts.articles} articles, {counts.statements} statements and {counts.contacts} contacts,
        read by Readout {pageVersion}.
      </p>
    </>
  ),
  json: (view) => view,
}
