/** Goes up when the same readings may compare otherwise: comparisons that a record keeps are then made anew. */
export const COMPARER = '0.7.0'
