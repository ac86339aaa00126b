/** How the record can fail its user; each surface has its own words for what to do. */
export type StoreFault =
  /** Another process owns the record. */
  | 'locked'
  /** Written by a newer version of Readout. */
  | 'newer'
  /** What is stored is not what was stored: bytes and hash differ, or a line does not follow from the one before. */
  | 'altered'
  /** An object that the journal names is not there. */
  | 'missing'
  | 'disk-full'
  | 'read-only'
  /** The database cannot be reached, or went away. */
  | 'database-gone'
  /** The folder or database holds something that is no record. */
  | 'not-a-record'
  /** Any other failure of the disk. */
  | 'disk'

/** The machinery failed. What was acknowledged before it stays kept. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  constructor(
    readonly fault: StoreFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
