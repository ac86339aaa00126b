import type { Child } from 'hono/jsx'
import type { Outcome } from '../../model/problems.js'
import type { Site } from './site.js'

/** One request for a page. */
export interface Asked {
  readonly site: Site
  readonly parameters: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** Whether it may write: buttons are shown to those who may use them. */
  readonly mayWrite: boolean
  /** By what name this browser decided last; empty when it has not. */
  readonly name: string
}

/** What stands in a page's head. */
export interface Head {
  readonly title: string
  readonly description: string
  /** The section of the site that it belongs to, by its path; `null` where it is no page of the record. */
  readonly section: '/' | '/actors' | '/commitments' | '/search' | '/review' | '/about' | null
  /** Scripts that enhance it, by name. */
  readonly scripts?: readonly string[]
  /** Whether source texts stand beside the rest, where there is room. */
  readonly beside?: boolean
  /** Whether it is loaded again after a second where no script follows what it shows. */
  readonly refresh?: boolean
}

/** Gives a part of a view back with one name for each person. */
export type Spell = <T>(part: T) => Promise<T>

/** One kind of page: its url, what it asks, and what is shown of the answer; the same answer is its JSON. */
export interface Page<View> {
  /** Parameters begin with a colon: "/contacts/:key". The same path with ".json" gives the answer as JSON. */
  readonly path: string
  readonly ask: (asked: Asked) => Promise<Outcome<View>>
  /** The same with one name for each person, as it is shown; its JSON has the names of the texts. */
  readonly spelled?: (view: View, spell: Spell) => Promise<View>
  readonly head: (view: View) => Head
  readonly body: (view: View, asked: Asked) => Child | Promise<Child>
  readonly json: (view: View) => object
}

/** An answer as JSON has it: its problems stand in the head of the print. */
export function withoutProblems(answer: object): object {
  return Object.fromEntries(Object.entries(answer).filter(([name]) => name !== 'problems'))
}
