import { readFileSync } from 'node:fs'
import type { KeptContact, KeptTelling } from '../../src/model/kept.js'
import { ingest } from '../../src/ingest/ingest.js'
import type { Article } from '../../src/model/article.js'
import { readArticle } from '../../src/operations/reader.js'

/** A telling with the contact that it is of, as people labelled it; `null` where they did not. */
export interface LabelledTelling {
  readonly telling: KeptTelling
  readonly label: string | null
}

/** The tellings of an article, as a record would keep them. */
export function tellingsOf(key: string, article: Article): readonly KeptTelling[] {
  const { account } = readArticle(article)
  return account.contacts.map((contact, index) => ({
    key: `${key}/${index + 1}`,
    article: key,
    contact,
    added: '2040-01-01T00:00:00.000Z',
    published: article.published,
    kind: article.kind,
    side: article.side,
  }))
}

/** Throws where the text cannot be read. */
export async function articleFrom(text: string, name: string): Promise<Article> {
  const outcome = await ingest(new TextEncoder().encode(text), { name })
  if (!outcome.ok) throw new Error(outcome.problems.map(({ message }) => message).join(' '))
  return outcome.value
}

/** A text of `months.txt` with the contact that it is about and those that it mentions. */
export interface MonthText {
  readonly name: string
  readonly text: string
  readonly about: string
  readonly mentions: readonly string[]
}

/** The invented texts of some months. */
export function readMonths(): readonly MonthText[] {
  const file = readFileSync(new URL('months.txt', import.meta.url), 'utf8')
  return file.split(/^# /mu).slice(1).flatMap(textsOf)
}

function textsOf(block: string): readonly MonthText[] {
  const [title = '', ...told] = block.split(/^> /mu)
  const [about = ''] = title.split(':')
  return told.map((each, index) => textFrom(each, about, index + 1))
}

function textFrom(block: string, about: string, number: number): MonthText {
  const [, kind = '', side = '', day = '', body = ''] =
    /^(\S+) (\S+) (\S+)\n(.*)$/su.exec(block.trim()) ?? []
  const mentions = /\nmentions (.+)$/u.exec(body)?.[1]?.split(' ') ?? []
  const head = [`kind: ${kind}`, side === '-' ? '' : `side: ${side}`, `date: ${day}`]
  const told = body.replace(/\nmentions .+$/u, '')
  return {
    name: `${about} ${number}`,
    text: `${head.filter((line) => line !== '').join('\n')}\n-----\n${told}\n`,
    about,
    mentions,
  }
}

/** The tellings of all those texts as one record: an article's main contact is the one that it is about. */
export async function monthTellings(): Promise<readonly LabelledTelling[]> {
  const all = await Promise.all(
    readMonths().map(async ({ name, text, about }) => {
      const tellings = tellingsOf(name, await articleFrom(text, name))
      return tellings.map((telling) => ({ telling, label: telling.contact.main ? about : null }))
    }),
  )
  return all.flat()
}

/** Where each telling stands. */
export function homesIn(contacts: readonly KeptContact[]): ReadonlyMap<string, KeptContact> {
  return new Map(
    contacts.flatMap((contact) =>
      contact.joinings.map(({ telling }) => [telling, contact] as const),
    ),
  )
}
