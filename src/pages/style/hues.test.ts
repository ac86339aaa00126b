import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from 'culori'
import { expect, test } from 'vitest'
import { grounds, hues } from './hues.js'

const sights = [
  ['full colour sight', (colour: Color) => colour],
  ['deuteranopia', filterDeficiencyDeuter(1)],
  ['protanopia', filterDeficiencyProt(1)],
  ['tritanopia', filterDeficiencyTrit(1)],
] as const

const difference = differenceCiede2000()

function coloursOn(ground: 'light' | 'dark'): readonly Color[] {
  return hues.map(([light, dark]) => {
    const colour = parse(ground === 'light' ? light : dark)
    if (!colour) throw new Error('a hue that is no colour')
    return colour
  })
}

for (const ground of ['light', 'dark'] as const) {
  test.each(sights)(`on ${ground} paper any two sides stay apart for %s`, (_, seen) => {
    const colours = coloursOn(ground).map((colour) => seen(colour))
    const apart = colours.flatMap((one, index) =>
      colours.slice(index + 1).map((other) => difference(one, other)),
    )
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(10)
  })

  test(`on ${ground} paper every side can be read`, () => {
    const contrasts = coloursOn(ground).map((colour) => wcagContrast(colour, grounds[ground]))
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5)
  })
}
