import { expect, test } from 'vitest'
import { TimeStrip } from './time-strip.js'

const at = (period: string | null, contacts: number) => ({ period, contacts })

const drawn = (periods: readonly ReturnType<typeof at>[]) =>
  String(<TimeStrip periods={periods} hrefOf={(year) => `/?from=${year}`} />)

const titlesIn = (html: string) =>
  [...html.matchAll(/<title>([^<]+)<\/title>/gu)].map(([, title]) => title)

test('a bar for each month of some years, a way to each year, and what has no bar is told', () => {
  const html = drawn([at('2031', 2), at('2031-03', 1), at('2032-11', 4), at(null, 3)])
  expect(titlesIn(html)).toEqual(['March 2031: 1 contact', 'November 2032: 4 contacts'])
  expect(html).toContain('href="/?from=2031"')
  expect(html).toContain('Contacts by month. 2 more have a year alone. 3 undated.')
})

test('a bar for each year of many', () => {
  const html = drawn([at('2010-01', 1), at('2010-05', 2), at('2031', 5)])
  expect(titlesIn(html)).toEqual(['2010: 3 contacts', '2031: 5 contacts'])
  expect(html).toContain('Contacts by year.')
})

test('nothing is drawn where no year is told', () => {
  expect(drawn([at(null, 3)])).not.toContain('<svg')
})
