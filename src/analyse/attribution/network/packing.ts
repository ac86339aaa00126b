/**
 * Several sequences side by side, longest first, the first words of all, then the second words of all that have one,
 * and so on: no place is left empty.
 */
export interface Packing {
  /** Where each step begins, and where the last ends. */
  readonly offsets: Int32Array
  readonly steps: number
  readonly positions: number
}

/** Packs sequences of these lengths, which must not grow. */
export function pack(lengths: readonly number[]): Packing {
  const steps = lengths[0] ?? 0
  const offsets = new Int32Array(steps + 1)
  let rows = lengths.length
  for (let step = 0; step < steps; step += 1) {
    while (rows > 0 && (lengths[rows - 1] ?? 0) <= step) rows -= 1
    offsets[step + 1] = (offsets[step] ?? 0) + rows
  }
  return { offsets, steps, positions: offsets[steps] ?? 0 }
}

/** How many sequences reach a step. */
export function rowsAt({ offsets, steps }: Packing, step: number): number {
  return step < 0 || step >= steps ? 0 : (offsets[step + 1] ?? 0) - (offsets[step] ?? 0)
}

/** The step that a direction comes from: 0 reads forwards, 1 backwards. */
export function stepBefore(step: number, direction: number): number {
  return direction === 0 ? step - 1 : step + 1
}

/** Rows of a step that come from somewhere: the rest begin here. */
export function rowsFrom(packing: Packing, step: number, direction: number): number {
  return Math.min(rowsAt(packing, step), rowsAt(packing, stepBefore(step, direction)))
}

/** The steps in the order in which a direction takes them. */
export function stepsOf({ steps }: Packing, direction: number): readonly number[] {
  return Array.from({ length: steps }, (_, at) => (direction === 0 ? at : steps - 1 - at))
}
