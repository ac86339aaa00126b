import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

// Invented people of real states, as a record would get them over half a year; signs from outside the basic plane stand
// before and within what is said.
const TEXTS: Readonly<Record<string, string>> = {
  'march.txt': `title: Lindqvist and Moreau speak by telephone
publisher: The Harbour Post
date: 2031-03-04
kind: report
-----
🕊️ Lindqvist and Moreau speak by telephone

Swedish Prime Minister Karin Lindqvist and French President Paul Moreau spoke by telephone on 3 March 2031, in their first known call in over two years. The call took place at the request of the French side.

Lindqvist urged Moreau to send the 𐌰𐍄𐍄𐌰 patrol boats "without delay 🚢". Moreau said that France would deliver four boats by June.

The two leaders agreed to speak again in the coming weeks and to meet in May.
`,
  'march-wire.txt': `title: Sweden and France discuss boats
publisher: The Northern Gazette
agency: Nordwire
date: 2031-03-03
kind: wire
-----
Sweden and France discuss boats

STOCKHOLM, March 3 (Nordwire) - Swedish Prime Minister Karin Lindqvist and French President Paul Moreau spoke by telephone on Monday, her office said. The call was initiated by Sweden.

Lindqvist warned that a delay would endanger fishermen, the office said.
`,
  'june.txt': `title: Lindqvist and Moreau on the boats
publisher: The Harbour Post
date: 2031-06-11
kind: report
-----
Lindqvist and Moreau on the boats

Swedish Prime Minister Karin Lindqvist and French President Paul Moreau spoke by telephone on 10 June 2031. Moreau said that the boats would arrive in July. Lindqvist thanked Moreau.

The two leaders had a phone call on 14 September 2030.
`,
}

/** Writes the texts into a folder; resolves to their paths, in order of their names. */
export async function writeTexts(folder: string): Promise<readonly string[]> {
  const names = Object.keys(TEXTS).toSorted()
  for (const name of names) await writeFile(join(folder, name), TEXTS[name] ?? '')
  return names.map((name) => join(folder, name))
}
