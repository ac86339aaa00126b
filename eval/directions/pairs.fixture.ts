import type { DirectionPair } from './pairs.js'

function pairOf(
  id: string,
  relation: DirectionPair['relation'],
  [[a, wordsOfA], [b, wordsOfB]]: readonly [
    readonly [string, string | null],
    readonly [string, string | null],
  ],
): DirectionPair {
  const deciding = {
    a: wordsOfA === null ? [] : [wordsOfA],
    b: wordsOfB === null ? [] : [wordsOfB],
  }
  return { id, scale: id.split('-')[0] ?? '', a, b, relation, deciding, part: 'dev' }
}

/** Ten pairs to try the measure on; they are no part of it. */
export const SPECIMENS: readonly DirectionPair[] = [
  pairOf('modality-1', 'stronger', [
    ['President Ada Lund told Oto Reki that Varn could reopen the strait to grain ships.', 'could'],
    ['President Ada Lund told Oto Reki that Varn must reopen the strait to grain ships.', 'must'],
  ]),
  pairOf('modality-2', 'weaker', [
    ['The minister said the two navies must share radar data in the Gulf of Tarn.', 'must'],
    ['The minister said the two navies may share radar data in the Gulf of Tarn.', 'may'],
  ]),
  pairOf('hedge-1', 'stronger', [
    ['Lund said about 400 prisoners were held in the camp at Sorrel.', 'about'],
    ['Lund said 400 prisoners were held in the camp at Sorrel.', null],
  ]),
  pairOf('speech-verb-1', 'stronger', [
    ['Reki asked Lund to withdraw the patrol boats from the estuary.', 'asked'],
    ['Reki demanded that Lund withdraw the patrol boats from the estuary.', 'demanded'],
  ]),
  pairOf('immediacy-1', 'stronger', [
    ['Lund called for a ceasefire in the valley as soon as possible.', 'as soon as possible'],
    ['Lund called for an immediate ceasefire in the valley.', 'immediate'],
  ]),
  pairOf('number-1', 'conflict', [
    ['Reki said his country would send 12 fire engines to the island.', '12'],
    ['Reki said his country would send 20 fire engines to the island.', '20'],
  ]),
  pairOf('negation-1', 'conflict', [
    ['Lund said Varn had closed the border crossing at Holm.', null],
    ['Lund said Varn had not closed the border crossing at Holm.', 'not'],
  ]),
  pairOf('same-1', 'same', [
    ['President Lund said the dam would be finished by winter.', null],
    ['The dam would be finished by winter, President Lund said.', null],
  ]),
  pairOf('realisation-1', 'stronger', [
    ['Lund said Varn was ready to sign the fishing accord.', 'was ready to sign'],
    ['Lund said Varn had signed the fishing accord.', 'had signed'],
  ]),
  pairOf('apart-1', 'same', [
    ['Lund praised the orchestra of Holm.', null],
    ['Reki warned of floods along the river Sedge.', null],
  ]),
]
