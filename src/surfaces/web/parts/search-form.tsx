import { ACTS, type Act } from '../../../model/account.js'
import { actWord } from '../../../pages/wording/acts.js'
import { fieldFrom, pageFrom } from '../query.js'

/** What a url asks to search for. */
export interface Searched {
  readonly question: {
    readonly words: string | null
    readonly speaker: string | null
    readonly addressee: string | null
    readonly act: Act | null
    readonly topic: string | null
    readonly from: string | null
    readonly to: string | null
    readonly offset: number
  }
  readonly isAsking: boolean
}

export function searchFrom(query: URLSearchParams): Searched {
  const asked = fieldFrom(query, 'act')
  const question = {
    words: fieldFrom(query, 'q'),
    speaker: fieldFrom(query, 'speaker'),
    addressee: fieldFrom(query, 'addressee'),
    act: ACTS.find((act) => act === asked) ?? null,
    topic: fieldFrom(query, 'topic'),
    from: fieldFrom(query, 'from'),
    to: fieldFrom(query, 'to'),
    ...pageFrom(query),
  }
  const { words, speaker, addressee, act, topic } = question
  const isAsking = [words, speaker, addressee, act, topic].some((each) => each !== null)
  return { question, isAsking }
}

/** The filters of a search; all of them stand in the url. */
export function SearchForm({ question }: Pick<Searched, 'question'>) {
  return (
    <form class="filters" action="/search" method="get">
      <label>
        Words
        <input type="search" name="q" value={question.words ?? ''} />
      </label>
      <label>
        Speaker
        <input name="speaker" value={question.speaker ?? ''} />
      </label>
      <label>
        To whom
        <input name="addressee" value={question.addressee ?? ''} />
      </label>
      <label>
        What is done
        <select name="act">
          <option value="">any</option>
          {ACTS.map((act) => (
            <option value={act} selected={act === question.act}>
              {actWord(act)}
            </option>
          ))}
        </select>
      </label>
      <label>
        Topic
        <input name="topic" value={question.topic ?? ''} />
      </label>
      <label>
        From
        <input type="date" name="from" value={question.from ?? ''} />
      </label>
      <label>
        To
        <input type="date" name="to" value={question.to ?? ''} />
      </label>
      <button type="submit">Search</button>
    </form>
  )
}
