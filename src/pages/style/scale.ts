import { grounds, hueRules } from './hues.js'

/** Distances, in steps of four pixels: `--s1` to `--s8`. */
export const distances = ['4px', '8px', '12px', '16px', '24px', '32px', '48px', '72px'] as const

/** Type in a scale of 1.2, space in steps of four; every size and distance of the pages is one of these. */
const scale = `
:root{color-scheme:light dark;
--serif:"Readout Serif",Charter,Georgia,"Times New Roman",serif;--sans:"Readout Sans","Helvetica Neue",Arial,sans-serif;
--mono:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;
--small:.8125rem;--note:.9375rem;--body:1rem;--quote:1.0625rem;--third:1.125rem;--lede:1.3125rem;--second:1.625rem;--first:clamp(1.9rem,1.1rem + 3.2vw,3rem);
${distances.map((distance, index) => `--s${index + 1}:${distance}`).join(';')}}
`

const light = `--paper:${grounds.light};--card:#fff;--ink:#1a1c20;--soft:#595f69;--line:#dedad2;--rule:#1a1c20;--tint:15%;--strong-tint:34%;--raised:#9b1c1c;--lowered:#1f4e9c;`
const dark = `--paper:${grounds.dark};--card:#1d2025;--ink:#e8e6e1;--soft:#a6acb6;--line:#353a42;--rule:#8b919b;--tint:26%;--strong-tint:46%;--raised:#ff9d8a;--lowered:#9dbcff;`

/** Sizes, distances and colours, light and dark. On paper it is always light. */
export const scaleRules = [
  scale,
  `:root{${light}}${hueRules('light')}`,
  `@media screen and (prefers-color-scheme:dark){:root{${dark}}${hueRules('dark')}}`,
].join('')
