import type { SystemScore } from './measuring.js'
import { ROLES, type Role } from './token-sets.js'
import type { Figure } from './scores.js'
import { SPEEDS } from './systems.js'

/**
 * One line: the figures of the system that stands for each speed. Shares in percent with two digits. `exact`, `token`
 * and `overlap` are F1 figures by part; their precision and recall stand under `exactFigures` and so on.
 */
export function toJsonLine(scores: readonly SystemScore[]): string {
  const entries = SPEEDS.flatMap((speed) =>
    scores
      .filter(({ system }) => system.speed === speed)
      .map((score) => [speed, toJson(score)] as const),
  )
  return JSON.stringify(Object.fromEntries(entries))
}

function toJson({ system, figures, speed }: SystemScore) {
  const { full, strictFull, exact, token, overlap, modes } = figures
  return {
    full: sharesOf(full),
    strictFull: sharesOf(strictFull),
    exact: byRole(exact, ({ F }) => rounded(F)),
    token: byRole(token, ({ F }) => rounded(F)),
    overlap: byRole(overlap, ({ F }) => rounded(F)),
    modes: {
      direct: sharesOf(modes.direct),
      mixed: sharesOf(modes.mixed),
      indirect: sharesOf(modes.indirect),
    },
    exactFigures: byRole(exact, sharesOf),
    tokenFigures: byRole(token, sharesOf),
    overlapFigures: byRole(overlap, sharesOf),
    counts: { gold: full.gold, predicted: full.predicted, full: full.true },
    tokensPerSecond: speed && {
      processor: Math.round(speed.processor),
      wall: Math.round(speed.wall),
    },
    system: system.name,
  }
}

function byRole<T>(
  figures: Readonly<Record<Role, Figure>>,
  valueOf: (figure: Figure) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(ROLES.map((role) => [role, valueOf(figures[role])]))
}

const sharesOf = ({ P, R, F }: Figure) => ({ P: rounded(P), R: rounded(R), F: rounded(F) })

const rounded = (value: number): number => Math.round(value * 100) / 100
