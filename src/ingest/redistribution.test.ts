import { expect, test } from 'vitest'
import { OPEN_LICENCES } from '../lexicon/licences.js'
import { redistributionOf } from './redistribution.js'

test.each([
  'CC BY 4.0',
  'CC BY 4.0 (president.example)',
  'CC-BY-SA-4.0',
  'cc by‑sa 3.0',
  'Creative Commons Attribution 4.0 International',
  'Creative Commons Attribution-ShareAlike 4.0',
  'https://creativecommons.org/licenses/by/4.0/',
  'CC0 1.0',
  'No rights reserved (CC0)',
  'Public domain',
  'Public Domain Mark 1.0',
  'US government work, public domain',
  'U.S. Government Work (17 U.S.C. § 105)',
  'Work of the United States federal government',
  'Crown copyright, Open Government Licence v3.0',
  'OGL v3.0',
  'Licence Ouverte 2.0',
  'Etalab-2.0',
  'Datenlizenz Deutschland – Namensnennung – Version 2.0',
  'dl-de/by-2-0',
  'Apache-2.0, written for this project',
  'Apache License, Version 2.0',
  'MIT',
  'The MIT License',
  'BSD-3-Clause',
  '© European Union, reuse under Decision 2011/833/EU',
  'Unless otherwise noted, CC BY 4.0',
  'CC BY 4.0, no changes made',
])('"%s" lets anyone pass the text on', (licence) =>
  expect(redistributionOf(licence)).toBe('permitted'),
)

test.each([
  'CC BY-NC',
  'CC BY-NC-SA 4.0',
  'CC BY-ND 4.0',
  'CC BY_NC 4.0',
  'Creative Commons Attribution-NonCommercial 4.0',
  'Creative Commons Attribution – No Derivatives',
  'https://creativecommons.org/licenses/by-nc/4.0/',
  'Creative Commons',
  'not in the public domain',
  "isn't in the public domain",
  'public domain?',
  'possibly public domain',
  'public domain in Norland only',
  'CC BY 4.0 but not the second half',
  'All rights reserved',
  '© The Valley Times. All rights reserved.',
  'copyright of the publisher; evaluation use only, do not redistribute or commit',
  'do not redistribute',
  'Crown copyright',
  'for subscribers',
  'MIT Technology Review',
  'Apache Tribune',
  'Government of Norland',
  'see the site',
])('"%s" does not', (licence) => expect(redistributionOf(licence)).toBe('refused'))

test.each([[null], [''], [' ']])('%j states none', (licence) =>
  expect(redistributionOf(licence)).toBe('not-stated'),
)

test('every open licence says where its terms are', () =>
  expect(OPEN_LICENCES.filter(({ terms }) => terms === '')).toEqual([]))
