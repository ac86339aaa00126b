import { readBytes } from '../ingest/files.js'
import type { AccountHead, Compared } from '../model/comparison.js'
import type { Outcome, Problem, ProblemCode } from '../model/problems.js'
import { dataClosing, dataOpening } from '../pages/dossier/data.js'
import { leftOut } from '../pages/dossier/keeping.js'
import type { DossierAccount, DossierData } from './interchange-schema.js'

/** Most bytes that are read as one dossier. */
const MOST_BYTES = 64 * 1024 * 1024

/** A dossier as it stands in its file, and the comparison that its data hold. */
export interface DossierFile {
  readonly html: string
  readonly compared: Compared
  /** The version of Readout that wrote it. */
  readonly writtenBy: string
}

type Carried = Omit<DossierFile, 'html'>

/**
 * The comparison that a page written by Readout carries. Texts of which the page keeps only excerpts have U+0000 for
 * every unit that was left out. A file that is none of ours, cut short, damaged or of another version is a problem;
 * it never throws for a bad file.
 */
export async function readDossierFile(path: string): Promise<Outcome<Compared>> {
  const opened = await openDossier(path)
  return opened.ok ? { ...opened, value: opened.value.compared } : opened
}

/** The same, with the page's whole HTML. */
export async function openDossier(path: string): Promise<Outcome<DossierFile>> {
  const bytes = await readBytes(path, { bytes: MOST_BYTES, refusal: tooLarge })
  if (!(bytes instanceof Uint8Array)) return refused(bytes)
  const html = decoded(bytes)
  if (html === null) return refused(noData(path, 'is not HTML in UTF-8'))
  const json = findData(html, path)
  if (typeof json !== 'string') return refused(json)
  const carried = await carriedIn(json, path)
  return 'code' in carried
    ? refused(carried)
    : { ok: true, value: { html, ...carried }, problems: [] }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

// A strict search: in a page of ours every other "<" of a source is escaped, so this beginning stands there once.
function findData(html: string, path: string): string | Problem {
  const [, data, ...more] = html.split(dataOpening)
  if (data === undefined) return noData(path, 'carries no data of a comparison')
  if (more.length > 0) return broken(path, 'they stand in it twice')
  const end = data.indexOf(dataClosing)
  return end < 0 ? broken(path, 'the file ends before they do') : data.slice(0, end)
}

async function carriedIn(json: string, path: string): Promise<Carried | Problem> {
  const { dossierSchema, versionSchema } = await import('./interchange-schema.js')
  const { flawOf, flawOfTexts } = await import('./dossier-flaws.js')
  const value = parsed(json)
  if (value === undefined) return broken(path, 'they are no JSON')
  const version = versionSchema.safeParse(value).data?.schemaVersion
  if (version !== undefined && version !== 1) return otherVersion(path, version)
  const { data, error } = dossierSchema.safeParse(value)
  if (!data) return broken(path, `${placeOf(error.issues[0]?.path ?? [])} is not what it must be`)
  const flaw = flawOfTexts(data.accounts)
  if (flaw !== null) return broken(path, flaw)
  const compared = rebuilt(data)
  const stray = flawOf(compared.comparison)
  return stray === null ? { compared, writtenBy: data.writtenBy } : broken(path, stray)
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'all of it' : path.map(String).join('.')
}

function rebuilt({ reader, problems, accounts, ...told }: DossierData): Compared {
  const { sameContact, contacts, copies, claims, discrepancies, silence } = told
  return {
    comparison: {
      accounts: accounts.map(headOf),
      sameContact,
      contacts,
      copies,
      claims,
      discrepancies,
      silence,
    },
    problems,
    reader,
  }
}

function headOf({ excerpts, textLength, side, sideName, ...head }: DossierAccount): AccountHead {
  return {
    ...head,
    side: side === null ? null : { state: side, name: sideName ?? side },
    text: head.text ?? textFrom(excerpts, textLength),
  }
}

function textFrom(excerpts: DossierAccount['excerpts'], length: number): string {
  const pieces: string[] = []
  let done = 0
  for (const { start, end, quote } of excerpts) {
    pieces.push(leftOut.repeat(start - done), quote)
    done = end
  }
  return [...pieces, leftOut.repeat(length - done)].join('')
}

function refused(problem: Problem): { readonly ok: false; readonly problems: readonly [Problem] } {
  return { ok: false, problems: [problem] }
}

function problemAbout(path: string, code: ProblemCode, message: string): Problem {
  return { code, message: `${path} ${message}`, input: path }
}

function tooLarge(path: string, size: number): Problem {
  const megabytes = (size / 1024 / 1024).toFixed(0)
  return problemAbout(
    path,
    'file-too-large',
    `has ${megabytes} MB; pages up to ${MOST_BYTES / 1024 / 1024} MB are read. Compare fewer or shorter texts, and write the page again.`,
  )
}

function noData(path: string, how: string): Problem {
  return problemAbout(
    path,
    'dossier-no-data',
    `${how}: it is no page that "readout compare ... --html FILE" wrote, or it was saved again by another program. Use the file as it was written.`,
  )
}

function broken(path: string, how: string): Problem {
  return problemAbout(
    path,
    'dossier-broken',
    `has damaged data: ${how}. Ask for the file again, or write it again with "readout compare ... --html FILE".`,
  )
}

function otherVersion(path: string, version: number): Problem {
  return problemAbout(
    path,
    'dossier-other-version',
    `has data of shape ${version}, and this Readout reads shape 1. Use the Readout that wrote it, or a newer one.`,
  )
}
