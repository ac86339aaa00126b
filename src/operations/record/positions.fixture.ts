import { createHash } from 'node:crypto'
import { NOTHING_TAUGHT } from '../../model/taught.js'
import type { Newcomer } from './arrivals.js'
import { takeIn } from './take-in.js'

/** Three months of two invented leaders, as a desk would add them: by file name. */
export const POSITION_TEXTS: Readonly<Record<string, string>> = {
  'february-readout.txt': `title: Telephone conversation with the Prime Minister of Jordan
publisher: Presidency of Portugal
date: 2031-02-03
kind: official
side: PT
-----
President Ines Carvalho spoke by telephone with the Prime Minister of Jordan, Karim Nasser, on 3 February 2031.

President Carvalho said that both armies should agree a ceasefire as soon as possible. She called for a full, lasting and verifiable ceasefire along the whole coast. President Carvalho promised to send 200 monitors if the ceasefire holds.

Prime Minister Nasser said that the sanctions must be lifted.
`,
  'february-wire.txt': `title: Portugal's president demands ceasefire in call with Jordan
publisher: AFP via The Lisbon Courier
date: 2031-02-04
kind: wire
-----
LISBON, Feb 4, 2031 (AFP) - Portuguese President Ines Carvalho spoke on Monday with Jordanian Prime Minister Karim Nasser.

Carvalho demanded that both armies agree an immediate ceasefire, the Portuguese presidency said.

Nasser insisted that the sanctions must be lifted, his office said.
`,
  'february-copy.txt': `title: Carvalho demands ceasefire
publisher: AFP via The Porto Gazette
date: 2031-02-05
kind: wire
-----
LISBON, Feb 4, 2031 (AFP) - Portuguese President Ines Carvalho spoke on Monday with Jordanian Prime Minister Karim Nasser.

Carvalho demanded that both armies agree an immediate ceasefire, the Portuguese presidency said.

Nasser insisted that the sanctions must be lifted, his office said.
`,
  'march-readout.txt': `title: Telephone conversation with the Prime Minister of Jordan
publisher: Presidency of Portugal
date: 2031-03-10
kind: official
side: PT
-----
President Ines Carvalho spoke by telephone with the Prime Minister of Jordan, Karim Nasser, on 10 March 2031.

President Carvalho said that both armies must agree a ceasefire at once. She called for a full, lasting and verifiable ceasefire along the whole coast. President Carvalho promised to send 300 monitors.

Prime Minister Nasser said that some of the sanctions should be lifted.
`,
  'many-matters.txt': `title: Telephone conversation with the President of Kenya
publisher: Presidency of Chile
date: 2031-04-01
kind: official
side: CL
-----
President Ana Sotelo spoke by telephone with the President of Kenya, Ben Okello, on 1 April 2031.

President Sotelo said that the ceasefire must hold. She said that the sanctions should be lifted. She said that prisoners must be exchanged. She said that grain must leave the ports. She said that nuclear safety comes first. She said that terrorism must be fought. She said that trade between the two countries should grow. She said that humanitarian aid must reach the north. She said that elections should be held in May. She said that migration needs rules. She said that climate change threatens the coast.
`,
  'march-comment.txt': `title: What Lisbon wants
publisher: The Weekly Review
date: 2031-03-20
kind: commentary
-----
In the call of 3 February 2031 with Jordanian Prime Minister Karim Nasser, Portuguese President Ines Carvalho demanded that both armies agree a ceasefire immediately.

Nasser said on 15 March 2031 that "a full, lasting and verifiable ceasefire along the whole coast" was a dream of others.
`,
  'may-readout.txt': `title: Statement by the President
publisher: Presidency of Portugal
date: 2031-05-02
kind: official
side: PT
-----
President Rui Teixeira met the Prime Minister of Jordan, Karim Nasser, in Lisbon on 2 May 2031.

President Teixeira said that both armies could agree a ceasefire within weeks. He said that Portugal would not send monitors.
`,
}

/** The texts, read and not kept yet; the path of each is its file name. */
export async function positionNewcomers(): Promise<readonly Newcomer[]> {
  const newcomers: Newcomer[] = []
  for (const [name, text] of Object.entries(POSITION_TEXTS)) {
    const bytes = Buffer.from(text)
    const snapshot = createHash('sha256').update(bytes).digest('hex')
    const taken = await takeIn({ bytes, snapshot, name, speed: 'fast', taught: NOTHING_TAUGHT })
    if (!taken.ok) throw new Error(taken.problems[0].message)
    newcomers.push({
      kind: 'new',
      path: name,
      origin: { kind: 'file', name },
      snapshot,
      bytes,
      taken,
    })
  }
  return newcomers
}
