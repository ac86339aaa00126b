import { exampleWords, isExample } from '../../../pages/wording/examples.js'

interface NoteProps {
  readonly texts: Parameters<typeof exampleWords>[0]
}

/** Says that texts are invented examples, where they are. */
export function ExampleNote({ texts }: NoteProps) {
  const words = exampleWords(texts)
  return words === null ? null : <p class="example">{words}</p>
}

/** Says on a page of many texts that examples are among them. */
export function ExamplesAmong({ texts }: NoteProps) {
  return texts.some(isExample) ? (
    <p class="example">
      Among these are example texts, written for Readout: no government or outlet published them.
    </p>
  ) : null
}
