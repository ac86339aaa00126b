import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newPlace, removePlace } from '../src/operations/record/records.fixture.ts'
import { databases, PATIENCE } from '../src/store/database/databases.fixture.ts'
import { quietHost } from '../src/surfaces/cli/host.fixture.ts'
import { main } from '../src/surfaces/cli/main.ts'
import { root } from './root.mjs'
import { questionOfTheCall, questions, readmeOfTheExample } from './second-example.mjs'
import { textsOfTheExample, withKey, wordsOf } from './second-example.mjs'

const readme = readmeOfTheExample()

describe.each(textsOfTheExample())('%s', (path) => {
  const [header, body] = readFileSync(join(root, path), 'utf8').split('\n-----\n')

  test('is ours, and short', () => {
    expect(header).toContain('licence: Apache-2.0, written for this project')
    expect(body.split(/\s+/u).length).toBeLessThan(280)
    expect(readme).toContain(`| \`${basename(path)}\` |`)
  })

  test('quotes only words that the README gives a public source for', () => {
    const quoted = [...body.matchAll(/"([^"]+?)[,.]?"/gu)].map(([, words]) => words)
    expect(quoted.filter((words) => !readme.includes(`"${words}"`))).toEqual([])
  })
})

describe('a record of them', () => {
  let place = null
  beforeAll(async () => {
    // A server opens at once; the embedded database is tried elsewhere.
    place = (await newPlace(databases[1])) ?? (await newPlace(databases[0]))
  }, PATIENCE)
  afterAll(() => (place === null ? undefined : removePlace(place)))

  async function ran(line) {
    const [out, warned] = [[], []]
    const code = await main(wordsOf(line), {
      ...quietHost,
      environment: { READOUT_HOME: place.home, READOUT_DATABASE_URL: place.databaseUrl ?? '' },
      print: (text) => void out.push(text),
      warn: (text) => void warned.push(text),
    })
    return { code, out: out.join(''), warned: warned.join('') }
  }

  // In their order: the first makes the record.
  test.each(questions)(
    'npm run example: %s',
    async (question) => {
      const line = question.includes('CONTACT')
        ? withKey(question, (await ran(questionOfTheCall)).out)
        : question.replace(
            /(--csv|--bundle) (\w+)/u,
            (_, option, name) => `${option} ${join(place.home, name)}`,
          )
      // The smaller model alone: what is asked for here does not hang on the other.
      const { code, out, warned } = await ran(line.startsWith('add ') ? `${line} --fast` : line)
      expect({ code, warned }).toEqual({ code: 0, warned: '' })
      expect(out).not.toBe('')
    },
    60_000,
  )

  test('each quotation stands in its text', async () => {
    expect(await ran('verify')).toMatchObject({ code: 0 })
  })

  async function contactsOn(day) {
    const { out } = await ran(`contacts scholz zelenskyy --from ${day} --to ${day} --json`)
    return JSON.parse(out).contacts.map(({ kind, articles }) => [kind, articles])
  }

  test.each([
    ['both sides tell of it', '2022-09-28', ['phone-call', 2]],
    ['told in a story about arms', '2022-10-10', ['phone-call', 1]],
    ['one side tells of it, and a report in passing', '2023-01-25', ['phone-call', 2]],
    ['"told on Sunday", and where in the dateline', '2023-05-14', ['visit', 1]],
  ])('a contact of the two: %s', async (_, day, contact) => {
    expect(await contactsOn(day)).toEqual([contact])
  })

  test.fails.each([
    ['the host is named in another paragraph', '2022-06-16', ['visit', 2]],
    ['"In Granada, on 5 October, he told"', '2023-10-05', ['meeting', 1]],
  ])('known gap, a contact of the two: %s', async (_, day, contact) => {
    expect(await contactsOn(day)).toEqual([contact])
  })
})
