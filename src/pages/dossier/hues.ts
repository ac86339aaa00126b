/** One colour for each account, on light paper and on dark: all have a contrast of 4.5 or more on their ground. */
const hues = [
  ['#0b5d7a', '#74c4e0'],
  ['#8a3b12', '#eda57e'],
  ['#5b3d8f', '#c6aef2'],
  ['#2f6b2f', '#94d094'],
  ['#8c1d4f', '#f29cc0'],
  ['#655400', '#d8c860'],
  ['#3d4f8a', '#aabaf2'],
  ['#00665c', '#70d2c6'],
] as const

/** The rules that give the classes `hue-0` to `hue-7` their colour. */
export function hueRules(ground: 'light' | 'dark'): string {
  return hues
    .map(([light, dark], index) => `.hue-${index}{--hue:${ground === 'light' ? light : dark}}`)
    .join('')
}
