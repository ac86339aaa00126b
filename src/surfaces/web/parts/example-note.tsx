import { exampleWords } from '../../../pages/wording/examples.js'

interface NoteProps {
  readonly texts: Parameters<typeof exampleWords>[0]
}

/** Says that texts are invented examples, where they are. */
export function ExampleNote({ texts }: NoteProps) {
  const words = exampleWords(texts)
  return words === null ? null : <p class="example">{words}</p>
}
