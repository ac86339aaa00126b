import { readPairs } from '../same-contact/pairs.js'
import { articleFrom, tellingsOf, type LabelledTelling } from './labelled.js'

/** Every pair of texts as a record of its own: by what their articles are about, where people say whether it is one. */
export async function pairTellings(): Promise<readonly (readonly LabelledTelling[])[]> {
  const decided = readPairs().filter(({ answer }) => answer !== 'unsure')
  return Promise.all(
    decided.map(async ({ name, answer, texts }) => {
      const all = await Promise.all(
        texts.map(async (text, index) => {
          const key = `${name} ${index + 1}`
          const label = answer === 'yes' ? name : key
          return tellingsOf(key, await articleFrom(text, key)).map((telling) => ({
            telling,
            label: telling.contact.main ? label : null,
          }))
        }),
      )
      return all.flat()
    }),
  )
}
