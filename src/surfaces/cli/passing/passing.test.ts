import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { OpenRecord } from '../../../operations/record/open.js'
import type { Host } from '../host.js'
import { quietHost } from '../host.fixture.js'
import { commandsAddress } from './address.js'
import { passOn } from './passing.js'
import { takeCommands, type RunCommand, type Taking } from './taking.js'

const home = realpathSync(mkdtempSync(join(tmpdir(), 'readout-passing-')))
const record: OpenRecord = {
  home,
  get archive(): never {
    throw new Error('not asked for here')
  },
  get database(): never {
    throw new Error('not asked for here')
  },
  writing: (work) => work(),
  behind: () => {},
  close: async () => {},
}

const before = process.cwd()
let taking: Taking | null = null

beforeAll(() => process.chdir(home))
afterEach(async () => {
  await taking?.close()
  taking = null
})
afterAll(() => {
  process.chdir(before)
  rmSync(home, { recursive: true })
})

interface Heard {
  readonly host: Host
  readonly printed: string[]
  readonly warned: string[]
}

function caller(given: Partial<Host> = {}): Heard {
  const [printed, warned]: [string[], string[]] = [[], []]
  const host: Host = {
    ...quietHost,
    print: (text) => void printed.push(text),
    warn: (text) => void warned.push(text),
    ...given,
  }
  return { host, printed, warned }
}

async function serving(run: RunCommand): Promise<void> {
  taking = await takeCommands(record, run)
}

test('a command is run where the record is open, and prints where it was given', async () => {
  await serving(async (words, { print, warn, columns, environment, opened }) => {
    print(`${words.join(' ')} in ${process.cwd()}, ${columns} wide\n`)
    warn(`${environment['NO_COLOR']} ${environment['SECRET']} ${opened === record}\n`)
    return 1
  })
  const { host, printed, warned } = caller({
    columns: 72,
    environment: { NO_COLOR: '1', SECRET: 'x' },
  })
  expect(await passOn(home, ['contacts', 'macron'], host)).toBe(1)
  expect(printed).toEqual([`contacts macron in ${home}, 72 wide\n`])
  expect(warned).toEqual(['1 undefined true\n'])
})

test('what it asks is answered there, and nobody is asked where nobody sits', async () => {
  await serving(async (_, { ask, print }) => {
    print(ask === null ? 'nobody' : await ask('Sure? '))
    return 0
  })
  const asked = caller({ ask: async (question) => `to ${question}yes` })
  await passOn(home, ['purge'], asked.host)
  expect(asked.printed).toEqual(['to Sure? yes'])
  const quiet = caller()
  await passOn(home, ['purge'], quiet.host)
  expect(quiet.printed).toEqual(['nobody'])
})

test('Ctrl-C there reaches it here', async () => {
  let interrupt = () => {}
  await serving(
    (_, { onInterrupt, print }) =>
      new Promise((resolve) => {
        onInterrupt(() => resolve(7))
        print('begun')
      }),
  )
  const { host } = caller({
    print: () => interrupt(),
    onInterrupt: (stop) => {
      interrupt = stop
      return () => {}
    },
  })
  expect(await passOn(home, ['add', '.'], host)).toBe(7)
})

test('of two commands the second waits for the first', async () => {
  const order: string[] = []
  await serving(async ([name = '']) => {
    order.push(`${name} begins`)
    await new Promise((resolve) => setTimeout(resolve, 20))
    order.push(`${name} ends`)
    return 0
  })
  await Promise.all(['one', 'two'].map((name) => passOn(home, [name], caller().host)))
  expect(order.map((each) => each.split(' ')[1])).toEqual(['begins', 'ends', 'begins', 'ends'])
})

test('without a process that takes commands, nothing is passed', async () => {
  expect(await passOn(home, ['contacts'], caller().host)).toBeNull()
  const address = commandsAddress(home)
  if (address === null || process.platform === 'win32') return
  writeFileSync(address, '')
  expect(await passOn(home, ['contacts'], caller().host)).toBeNull()
})

test.each([
  ['no JSON', 'hello\n'],
  ['no command', '{"kind":"answer","text":"yes"}\n'],
  ['a command without words', '{"kind":"command"}\n'],
  ['nothing at all', ''],
])('a caller that says %s and hangs up stops nobody', async (_, said) => {
  await serving(async () => 0)
  const address = commandsAddress(home)
  if (address === null) return
  await new Promise<void>((resolve) => {
    const socket = connect(address, () => socket.end(said))
    socket.on('error', () => {})
    socket.on('close', () => resolve())
    socket.resume()
  })
  expect(await passOn(home, ['contacts'], caller().host)).toBe(0)
})

test('a folder whose path no socket can have takes none', () => {
  expect(commandsAddress(`/${'long/'.repeat(30)}`, 'linux')).toBeNull()
  expect(commandsAddress('C:\\Users\\a\\record', 'win32')).toMatch(
    /^\\\\\.\\pipe\\readout-[0-9a-f]{24}$/u,
  )
})
