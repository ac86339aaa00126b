/** The page of an article: the words that the address names are marked whole, in however many stretches they stand. */
const marks = [...document.querySelectorAll('.read mark')]

addEventListener('hashchange', light)
light()

function light(): void {
  const place = location.hash.slice(1)
  for (const mark of marks) mark.classList.toggle('lit', mark.classList.contains(place))
}
