import type { z } from 'zod'

/** A record with texts in it, being served. */
export interface Site {
  /** "http://127.0.0.1:41021" */
  readonly url: string
  /** What a browser opens once to be allowed to write. */
  readonly welcome: string
  /** What the site called a mistake of its own. */
  readonly reported: readonly unknown[]
  /** The record goes with it. */
  readonly close: () => Promise<void>
}

export interface SiteOptions {
  /** Paths of files that are in the record from the beginning. */
  readonly texts?: readonly string[]
  /** On a database server, where there is one; embedded otherwise. */
  readonly onServer?: boolean
}

interface Door {
  readonly serveTexts: (options: SiteOptions) => Promise<Site>
  readonly serveAgain: (site: Site, options: SiteOptions) => Promise<Site>
  readonly emptyHome: () => Promise<string>
}

// Found at run time only: to the compiler its rooms know another DOM than the browser's, which is ours here.
const door = '../served.fixture.js'
const imported: Door = await import(door)

/** Serves a new record. */
export function serveTexts(options: SiteOptions = {}): Promise<Site> {
  return imported.serveTexts(options)
}

/** Serves what a site serves with another database, made anew from the same archive. */
export function serveAgain(site: Site, options: SiteOptions): Promise<Site> {
  return imported.serveAgain(site, options)
}

/** A folder for a record with nothing in it. */
export function emptyHome(): Promise<string> {
  return imported.emptyHome()
}

/** The JSON of a page. */
export async function askedOf<T>({ url }: Site, path: string, shape: z.ZodType<T>): Promise<T> {
  const reply = await fetch(`${url}${path}`)
  if (!reply.ok) throw new Error(`${path}: ${reply.status}`)
  return shape.parse(await reply.json())
}
