import { expect, test } from 'vitest'
import { AGENCIES, NEWS_OUTLETS, OFFICIAL_SITES } from '../lexicon/outlets.js'
import { findAgency, findOffice, findSideAt, hostOf, outletAt } from './hosts.js'

test.each([
  ['https://www.Example.org/a', 'example.org'],
  ['ftp://example.org', null],
  ['no address', null],
])('host of %s', (url, expected) => expect(hostOf(url)).toBe(expected))

test.each([
  ['AFP', 'AFP'],
  ['agence france-presse', 'AFP'],
  ['The Associated Press', 'AP'],
  ['REUTERS', 'Reuters'],
  ['Jane Doe', undefined],
  ['', undefined],
])('agency %j', (name, expected) => expect(findAgency(name)?.name).toBe(expected))

test.each([
  ['en.kremlin.ru', 'RU'],
  ['president.gov.ua', 'UA'],
  ['mfa.gov.cn', 'CN'],
  ['some-ministry.gov.xy', 'XY'],
  ['ministry.go.ke', 'KE'],
  ['anything.gov', 'US'],
  ['consilium.europa.eu', 'EU'],
  ['spa.gov.sa', undefined],
  ['example.org', undefined],
  ['notkremlin.ru', undefined],
])('side at %s is %s', (host, expected) => expect(findSideAt(host)?.state).toBe(expected))

test.each([
  ['The White House', 'US'],
  ['Élysée', 'FR'],
  ['The Example Times', undefined],
])('office %s', (name, expected) => expect(findOffice(name)?.state).toBe(expected))

test.each([
  ['themoscowtimes.com', 'The Moscow Times'],
  ['reuters.com', 'Reuters'],
  ['news.example.org', 'news.example.org'],
])('outlet at %s is %s', (host, expected) => expect(outletAt(host)).toBe(expected))

test('no domain is listed twice', () => {
  const domains = [...AGENCIES, ...OFFICIAL_SITES, ...NEWS_OUTLETS].flatMap((row) => row.domains)
  expect(domains.filter((domain, index) => domains.indexOf(domain) !== index)).toEqual([])
})

test('no agency shares a name with another', () => {
  const names = AGENCIES.flatMap(({ name, aliases }) => [
    ...new Set([name, ...aliases].map((each) => each.toLowerCase())),
  ])
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})
