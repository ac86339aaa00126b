import { expect, test } from 'vitest'
import { isOwnPage } from './own-page.js'

const page = (head: string) => `<!doctype html><html lang="en"><head>${head}</head><body></body>`

test.each([
  ['as it was written', page('<meta charset="utf-8"/><meta name="generator" content="Readout"/>')],
  ['saved again', page('<META name=generator content=Readout><title>A call</title>')],
])('%s', (_, html) => expect(isOwnPage(html)).toBe(true))

test.each([
  ['of another generator', page('<meta name="generator" content="Hugo 0.1"/>')],
  ['with the word elsewhere', page('<meta name="description" content="Readout of a call">')],
  ['that speaks of it', `${page('')}<p>&lt;meta name="generator" content="Readout"/&gt;</p>`],
  ['without a head', '<p>Readout of a call</p>'],
])('a page %s is not', (_, html) => expect(isOwnPage(html)).toBe(false))
