import {
  AGENCIES,
  GOVERNMENT_LABELS,
  NEWS_OUTLETS,
  OFFICIAL_SITES,
  SIDE_OF_DOMAIN,
  type Agency,
  type OfficialSite,
} from '../lexicon/outlets.js'
import { findState } from '../lexicon/states.js'
import type { Side } from '../model/article.js'

const AGENCY_BY_DOMAIN = byDomain(AGENCIES)
const SITE_BY_DOMAIN = byDomain(OFFICIAL_SITES)
const OUTLET_BY_DOMAIN = byDomain(NEWS_OUTLETS)
const AGENCY_BY_NAME = byName(AGENCIES)
const SITE_BY_NAME = byName(OFFICIAL_SITES)

/** The host of a web address, lower case, without "www."; `null` when it is none. */
export function hostOf(url: string): string | null {
  try {
    const { hostname, protocol } = new URL(url)
    return /^https?:$/u.test(protocol) ? hostname.toLowerCase().replace(/^www\./u, '') : null
  } catch {
    return null
  }
}

/** The news agency of that name, whatever its case, a leading "the" and final stops left out. */
export function findAgency(name: string): Agency | null {
  return AGENCY_BY_NAME.get(nameKey(name)) ?? null
}

function findAgencyAt(host: string): Agency | null {
  return findByHost(AGENCY_BY_DOMAIN, host)
}

/** The office that goes by that name as a publisher. */
export function findOffice(name: string): Side | null {
  const site = SITE_BY_NAME.get(nameKey(name))
  return site ? sideOf(site) : null
}

const OUTLET_NAMES = new Set(NEWS_OUTLETS.map(({ name }) => nameKey(name)))

/** Whether an outlet of the lexicon goes by that name. */
export function isOutletName(name: string): boolean {
  return OUTLET_NAMES.has(nameKey(name))
}

/** Whose official texts a host publishes: a known site, or any host that only a government can have. */
export function findSideAt(host: string): Side | null {
  if (findAgencyAt(host)) return null
  const site = findByHost(SITE_BY_DOMAIN, host)
  return site ? sideOf(site) : governmentAt(host)
}

/** The name of the outlet at a host, or the host itself. */
export function outletAt(host: string): string {
  const known =
    findByHost(OUTLET_BY_DOMAIN, host) ?? findAgencyAt(host) ?? findByHost(SITE_BY_DOMAIN, host)
  return known?.name ?? host
}

function sideOf({ side, name }: OfficialSite): Side {
  return { state: side, name }
}

function governmentAt(host: string): Side | null {
  const labels = host.split('.')
  const last = labels.at(-1) ?? ''
  const alone = last === 'gov' || last === 'mil'
  if (!alone && !GOVERNMENT_LABELS.has(labels.at(-2) ?? '')) return null
  const state = SIDE_OF_DOMAIN.get(last) ?? (last.length === 2 ? last.toUpperCase() : null)
  return state === null ? null : { state, name: findState(state)?.names[0] ?? host }
}

function findByHost<T>(table: ReadonlyMap<string, T>, host: string): T | null {
  const labels = host.split('.')
  for (let first = 0; first < labels.length - 1; first += 1) {
    const found = table.get(labels.slice(first).join('.'))
    if (found !== undefined) return found
  }
  return null
}

function byDomain<T extends { readonly domains: readonly string[] }>(
  rows: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(rows.flatMap((row) => row.domains.map((domain) => [domain, row] as const)))
}

function byName<T extends { readonly name: string; readonly aliases: readonly string[] }>(
  rows: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(
    rows.flatMap((row) => [row.name, ...row.aliases].map((name) => [nameKey(name), row] as const)),
  )
}

function nameKey(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/[.,]+$/u, '')
    .replace(/\s+/gu, ' ')
}
