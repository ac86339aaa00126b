/** Bytes that a page makes a server send besides itself and its type, unpacked: what is sent is no more. */
export interface SentBytes {
  readonly script: number
  readonly style: number
}

/** What a page loads. */
export async function sentFor(address: string): Promise<SentBytes> {
  const html = await (await fetch(address)).text()
  const sizesOf = async (pattern: RegExp) => {
    const paths = [...html.matchAll(pattern)].flatMap(([, path]) => path ?? [])
    const bodies = await Promise.all(paths.map((path) => fetch(new URL(path, address))))
    const sizes = await Promise.all(
      bodies.map(async (body) => (await body.arrayBuffer()).byteLength),
    )
    return sizes.reduce((sum, size) => sum + size, 0)
  }
  return {
    script: await sizesOf(/<script src="([^"]+)"/gu),
    style: await sizesOf(/<link rel="stylesheet" href="([^"]+)"/gu),
  }
}
