/** A server's address as it may be shown: without user, password and options. "the database desk on db.example:5432". */
export function wordsOf(url: string): string {
  try {
    const { host, pathname } = new URL(url)
    const name = decodeURIComponent(pathname.slice(1))
    return `The database${name ? ` "${name}"` : ''} on ${host || 'this machine'}`
  } catch {
    return 'The database of READOUT_DATABASE_URL'
  }
}
