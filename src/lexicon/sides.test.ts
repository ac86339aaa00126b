import { expect, test } from 'vitest'
import { sideNameOf } from './sides.js'

test.each([
  ['FR', 'France'],
  ['EU', 'European Union'],
  ['IAEA', 'International Atomic Energy Agency'],
  ['QQ', null],
])('the side %s is called %s', (code, name) => expect(sideNameOf(code)).toBe(name))
