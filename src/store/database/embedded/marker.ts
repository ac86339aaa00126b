/** How PGlite's files were left: being made, in use since the machine's start that `boot` names, or whole on the disk. */
export type Marker =
  | { readonly state: 'making' }
  | { readonly state: 'open'; readonly boot: string | null }
  | { readonly state: 'closed' }

/**
 * Whether files left so can be used. PGlite syncs nothing: what a killed process wrote is still known to the system, and
 * PostgreSQL recovers from it; after the machine itself went down, nobody knows what reached the disk. Then they are made
 * again from the archive, which costs time and loses nothing.
 */
export function isTrusted(marker: Marker | null, boot: string | null): boolean {
  if (marker === null) return false
  switch (marker.state) {
    case 'making':
      return false
    case 'open':
      return boot !== null && marker.boot === boot
    case 'closed':
      return true
  }
}

/** As it stands in its file. */
export function writeMarker(marker: Marker): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(marker)}\n`)
}

/** `null` when it is none, or torn. */
export function readMarker(bytes: Uint8Array): Marker | null {
  const told = parsed(new TextDecoder().decode(bytes))
  if (typeof told !== 'object' || told === null || !('state' in told)) return null
  if (told.state === 'making' || told.state === 'closed') return { state: told.state }
  if (told.state !== 'open' || !('boot' in told)) return null
  return { state: 'open', boot: typeof told.boot === 'string' ? told.boot : null }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
