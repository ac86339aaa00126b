import { expect, test } from 'vitest'
import { isUnknown, readPublisher } from './publisher.js'

test.each([
  ['AFP via The Example Times', 'The Example Times', 'AFP'],
  ['Agence France-Presse via Example News', 'Example News', 'AFP'],
  ['Somebody via Example News', 'Example News', 'Somebody'],
  ['The Example Times', 'The Example Times', null],
  ['Associated Press', 'AP', null],
  ['President of Iceland (forseti.is)', 'President of Iceland', null],
  ['unknown (unsigned commentary)', null, null],
  ['', null, null],
])('%j', (words, outlet, agency) => expect(readPublisher(words)).toEqual({ outlet, agency }))

test.each([
  ['(untitled)', true],
  ['unknown', true],
  ['n/a', true],
  ['?', true],
  ['Unknown Soldier honoured', false],
  ['Nonesuch', false],
])('%j unknown: %s', (value, expected) => expect(isUnknown(value)).toBe(expected))
