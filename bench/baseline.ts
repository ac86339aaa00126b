import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

const wink = winkNLP(model, [])

/** What everything is held against: wink-nlp cutting a text into tokens and nothing else. Returns their number. */
export function tokeniseAlone(text: string): number {
  return wink.readDoc(text).tokens().length()
}
