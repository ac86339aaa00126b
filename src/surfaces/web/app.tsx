import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import type { Problem } from '../../model/problems.js'
import { toRecordJson } from '../../model/interchange.js'
import { failureOf, type Failing } from './failing.js'
import { guardedHeaders } from './guards/headers.js'
import { onlyHosts, onlyOwnWrites } from './guards/hosts.js'
import { atMost } from './guards/rates.js'
import { mayWrite, onlyWithToken, welcome } from './guards/tokens.js'
import type { Asked, Page, Spell } from './page.js'
import { aboutPage } from './pages/about.js'
import { actorPage } from './pages/actor.js'
import { actorsPage } from './pages/actors.js'
import { addingPage } from './pages/adding.js'
import { articlePage } from './pages/article.js'
import { commitmentsPage } from './pages/commitments.js'
import { contactPage } from './pages/contact.js'
import { homePage } from './pages/home.js'
import { reviewPage } from './pages/review.js'
import { searchPage } from './pages/search.js'
import { Failure } from './parts/failure.js'
import { Layout } from './parts/layout.js'
import type { Site } from './site.js'
import { inOneSpelling } from './spelling.js'
import { addWrites, nameOf } from './writes.js'

/** A page with all that it loads, at once and again; more is not a reader. */
const READS = { burst: 240, perSecond: 40 }
/** In bytes; as much as one text may have, and what stands around it in a form. */
const MOST_SENT = 34 * 1024 * 1024

/** The site as one function from requests to replies. `elapsed` is in milliseconds, for how often somebody asks. */
export function appOf(site: Site, elapsed: () => number): Hono {
  const app = new Hono()
  app.use(onlyHosts(site.hosts))
  app.use(guardedHeaders())
  app.use(atMost(READS, elapsed))
  app.use(onlyOwnWrites(site.hosts))
  app.use(bodyLimit({ maxSize: MOST_SENT, onError: (context) => context.text(tooLarge, 413) }))
  app.use(welcome(site.token))
  app.use(onlyWithToken(site.token))
  app.use(compress())
  addAssets(app, site)
  addPage(app, site, homePage)
  addPage(app, site, contactPage)
  addPage(app, site, articlePage)
  addPage(app, site, actorsPage)
  addPage(app, site, actorPage)
  addPage(app, site, commitmentsPage)
  addPage(app, site, searchPage)
  addPage(app, site, reviewPage)
  addPage(app, site, aboutPage)
  addPage(app, site, addingPage)
  addWrites(app, site, (context, { problems }) =>
    failed(context, site, { status: 409, heading: 'This was not kept', problems }),
  )
  app.notFound((context) => failed(context, site, unknownAddress))
  app.onError((error, context) => {
    const failing = failureOf(error)
    if (failing.status === 500) site.report(error)
    return failed(context, site, failing)
  })
  return app
}

const tooLarge = 'This is more than 34 MB: send fewer texts at a time.\n'

const unknownAddress: Failing = {
  status: 404,
  heading: 'There is no such page',
  problems: [{ message: 'Nothing of the record has this address.' }],
}

function addAssets(app: Hono, { assets }: Site): void {
  app.get('/assets/:name', (context) => {
    const asset = assets.at(context.req.path)
    if (asset === null) return context.notFound()
    context.header('Content-Type', typeOf(asset.type))
    context.header('Cache-Control', 'public, max-age=31536000, immutable')
    return context.body(asset.body)
  })
}

function typeOf(type: string): string {
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type
}

/** Adds a page at its path, and its JSON at the same path with ".json" behind it. */
function addPage<View>(app: Hono, site: Site, page: Page<View>): void {
  // First: a parameter takes what ends in ".json" too.
  app.get(jsonPath(page.path), async (context) => {
    const outcome = await page.ask(askedBy(context, site))
    if (outcome.ok) return context.json(toRecordJson(outcome.problems, page.json(outcome.value)))
    return context.json(toRecordJson(outcome.problems, {}), 404)
  })
  app.get(page.path, async (context) => {
    const asked = askedBy(context, site)
    const outcome = await page.ask(asked)
    if (!outcome.ok) return failed(context, site, notFound(outcome.problems))
    const spell: Spell = (part) => inOneSpelling(site.record, part)
    const view = await (page.spelled?.(outcome.value, spell) ?? outcome.value)
    return context.html(
      `<!doctype html>\n${String(
        <Layout head={page.head(view)} assets={site.assets}>
          {await page.body(view, asked)}
        </Layout>,
      )}\n`,
    )
  })
}

/** "/" has the JSON of "/index.json"; a parameter at the end takes all up to ".json". */
function jsonPath(path: string): string {
  if (path === '/') return '/index.json'
  return path.replace(/:(\w+)$/u, ':$1{[^/]+\\.json}').replace(/(?<!\})$/u, '.json')
}

function askedBy(context: Context, site: Site): Asked {
  const parameters = Object.fromEntries(
    Object.entries(context.req.param()).map(([name, value]) => [
      name,
      String(value).replace(/\.json$/u, ''),
    ]),
  )
  return {
    site,
    parameters,
    query: new URL(context.req.url).searchParams,
    mayWrite: mayWrite(context, site.token),
    name: nameOf(context),
  }
}

function notFound(problems: readonly Problem[]): Failing {
  return { status: 404, heading: 'The record does not have this', problems }
}

/** A page's JSON has its own address; what a script sends says that it takes JSON. */
function wantsJson({ req }: Context): boolean {
  return req.path.endsWith('.json') || req.header('accept') === 'application/json'
}

function failed(context: Context, { assets }: Site, { status, heading, problems }: Failing) {
  if (wantsJson(context))
    return context.json({ schemaVersion: 1, offsetUnit: 'utf-16', problems }, status)
  const head = { title: heading, description: heading, section: null }
  return context.html(
    `<!doctype html>\n${String(
      <Layout head={head} assets={assets}>
        <Failure heading={heading} problems={problems} />
      </Layout>,
    )}\n`,
    status,
  )
}
