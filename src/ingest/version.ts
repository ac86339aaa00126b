/** Goes up when the text, the blocks or the facts that are made of the same bytes may change. */
export const EXTRACTOR = '0.1.0'
