import { differencesRules } from './differences.js'
import { matrixRules } from './matrix.js'
import { narrowRules } from './narrow.js'
import { openingRules } from './opening.js'
import { pageRules } from './page.js'
import { printRules } from './print.js'
import { scaleRules } from './scale.js'
import { textsRules } from './texts.js'
import { wordsRules } from './words.js'

const lit =
  '{background:color-mix(in srgb,var(--hue) var(--strong-tint),transparent);box-shadow:0 2px 0 var(--hue);border-radius:0}'

/** The dossier's style; a passage that stands in several stretches needs a rule of its own to light up whole. */
export function styleOf(entangled: readonly string[]): string {
  const whole = entangled.map((anchor) => `:root:has([id="${anchor}"]:target) [class~="${anchor}"]`)
  return [
    scaleRules,
    pageRules,
    openingRules,
    wordsRules,
    differencesRules,
    matrixRules,
    textsRules,
    narrowRules,
    printRules,
  ]
    .join('')
    .replaceAll('\n', '')
    .concat(`.source mark:target${lit}`, whole.length === 0 ? '' : `:is(${whole.join(',')})${lit}`)
}
