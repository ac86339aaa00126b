/** The vocabularies of the export: what they have no word for is ours. Written out, so that nothing need be fetched. */
export const CONTEXT = {
  schema: 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  readout: 'urn:readout:terms:',
} as const

/** A node that is named elsewhere in the graph. */
export interface Named {
  readonly '@id': string
}

export const named = (kind: string, name: string): Named => ({
  '@id': `urn:readout:${kind}:${encodeURI(name)}`,
})

/** Bytes or a text by their hash. */
export const hashed = (hash: string): Named => ({ '@id': `urn:sha256:${hash}` })

/** A node without what is not known. */
export function node(parts: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(parts).filter(
      ([, value]) =>
        value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )
}
