/**
 * Letters of the Latin script for use inside a character class. The classes that Unicode names hold so many ranges
 * that patterns of several take tens of milliseconds to compile; these take none.
 */
export const UPPER = String.raw`A-Z\u00c0-\u00de\u0100-\u017f\u0218-\u021b`
export const LETTER = String.raw`${UPPER}a-z\u00df-\u00ff`
