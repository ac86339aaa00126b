/** Words that lead on to others: a line that ends in one reads as broken off. */
const LEADING_ON = new Set(
  (
    'a an the this that these those its his her their our your my no any some every each all more most another ' +
    'of to in on at by for from with without into onto over under between among about against after before as ' +
    'during since until toward towards upon through via per ' +
    'and or but nor so if when while where which who whom whose than because whether not ' +
    'is are was were be been being has have had will would shall should can could may might must do does did'
  ).split(' '),
)

/**
 * As many words of a line as fit into `longest` UTF-16 units, without marks and little words that would dangle; the
 * whole line when it fits.
 */
export function firstWords(line: string, longest: number): string {
  if (line.length <= longest) return line
  const cut = line.slice(0, longest + 1)
  const end = cut.lastIndexOf(' ')
  const words = (end > longest / 2 ? cut.slice(0, end) : cut.slice(0, longest)).split(' ')
  const kept = words.findLastIndex((word) => !isDangling(word)) + 1
  return words
    .slice(0, words.length - kept > MOST_DANGLING ? words.length : kept)
    .join(' ')
    .replace(/[\s\p{Pd}\p{Po}\p{Ps}\p{Pi}"]+$/u, '')
}

const MOST_DANGLING = 4

function isDangling(word: string): boolean {
  const bare = word.toLowerCase().replace(/[^\p{L}\p{N}’']/gu, '')
  // Half a number is another one: "310" of "310 billion".
  return bare === '' || LEADING_ON.has(bare) || /['’]s$|^\p{L}{0,3}\d+$/u.test(bare)
}
