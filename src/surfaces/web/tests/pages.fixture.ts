import type { Page } from 'playwright-core'
import { z } from 'zod'
import { askedOf, type Site } from './site.fixture.js'

const contacts = z.object({
  contacts: z.array(z.object({ key: z.string(), articles: z.number() })),
})
const contact = z.object({
  accounts: z.array(z.object({ article: z.object({ key: z.string() }) })),
})

/** The path of the contact that most articles tell of. */
export async function mostToldContact(site: Site): Promise<string> {
  const { contacts: all } = await askedOf(site, '/index.json', contacts)
  const [most] = all.toSorted((one, other) => other.articles - one.articles)
  return `/contacts/${most?.key ?? ''}`
}

/** The paths of the articles that a contact is compared from. */
export async function articlesOf(site: Site, path: string): Promise<readonly string[]> {
  const { accounts } = await askedOf(site, `${path}.json`, contact)
  return accounts.map(({ article }) => `/articles/${article.key}`)
}

/** A path that there is not. */
export const nowhere = '/nothing-is-here'

/** One page of each kind, of a record that holds the calls of the examples. */
export async function everyPage(site: Site): Promise<readonly string[]> {
  const told = await mostToldContact(site)
  const [article = ''] = await articlesOf(site, told)
  return [
    '/',
    told,
    article,
    '/actors',
    '/actors?among=people',
    '/actors/FR',
    '/actors/FR?topic=ceasefire',
    '/commitments',
    '/search?q=ceasefire',
    '/search?q=xylophone',
    '/review',
    '/about',
  ]
}

/** A page's JSON has its path with ".json" behind it. */
export function jsonOf(path: string): string {
  const [name = '', query] = path.split('?')
  return `${name === '/' ? '/index' : name}.json${query === undefined ? '' : `?${query}`}`
}

/** Opens whatever is folded, at once. */
export function openFolds(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
}
