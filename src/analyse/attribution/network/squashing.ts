/**
 * The hyperbolic tangent as a ratio of polynomials, terms from the highest power of the square down (the one of
 * Eigen, MPL 2.0, by its published coefficients). Sums, products and one division only, so that every machine gives
 * the same bits, which `Math.tanh` does not promise.
 */
export const UPPER_TERMS: readonly number[] = [
  -2.76076847742355e-16, 2.00018790482477e-13, -8.60467152213735e-11, 5.12229709037114e-8,
  1.48572235717979e-5, 6.37261928875436e-4, 4.89352455891786e-3,
]
export const LOWER_TERMS: readonly number[] = [
  1.19825839466702e-6, 1.18534705686654e-4, 2.268434632439e-3, 4.89352518554385e-3,
]
/** Beyond it the tangent is one. */
export const LIMIT = 7.9
