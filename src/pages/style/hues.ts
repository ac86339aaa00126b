/**
 * One colour for each side, on light paper and on dark. Chosen by search so that any two stay apart (CIEDE2000 of 10 or
 * more) for full colour sight and for protanopia, deuteranopia and tritanopia, and so that all have a contrast of 4.5
 * or more on their ground; a test holds both.
 */
export const hues = [
  ['#0b5d7a', '#74c4e0'],
  ['#a8420f', '#f0a276'],
  ['#480c80', '#8688fe'],
  ['#61774b', '#74ac23'],
  ['#572729', '#d8da3c'],
  ['#5f5dce', '#4ef2aa'],
  ['#85204a', '#ef656b'],
  ['#86525a', '#ba879e'],
] as const

/** The grounds that colours stand on. */
export const grounds = { light: '#fbfaf7', dark: '#15171b' } as const

/** The rules that give the classes `hue-0` to `hue-7` their colour. */
export function hueRules(ground: 'light' | 'dark'): string {
  return hues
    .map(([light, dark], index) => `.hue-${index}{--hue:${ground === 'light' ? light : dark}}`)
    .join('')
}
