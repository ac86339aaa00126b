import { chmod, rm } from 'node:fs/promises'
import { createServer, type Server, type Socket } from 'node:net'
import { once } from 'node:events'
import { z } from 'zod'
import type { OpenRecord } from '../../../operations/record/open.js'
import { turns } from '../../turns.js'
import type { Host } from '../host.js'
import { commandsAddress } from './address.js'
import { received, send } from './lines.js'
import type { FromOwner, PassedCommand, ToOwner } from './messages.js'

const command: z.ZodType<PassedCommand> = z.object({
  kind: z.literal('command'),
  words: z.array(z.string()),
  folder: z.string(),
  isTerminal: z.boolean(),
  isWarningSeen: z.boolean(),
  mayAsk: z.boolean(),
  columns: z.number().nullable(),
  environment: z.record(z.string(), z.string()),
})

const toOwner: z.ZodType<ToOwner> = z.union([
  command,
  z.object({ kind: z.literal('answer'), text: z.string() }),
  z.object({ kind: z.literal('interrupt') }),
])

/** Runs one command line on a host; resolves to its exit code and never throws. */
export type RunCommand = (words: readonly string[], host: Host) => Promise<number>

/** Takes commands for a record that this process has open. */
export interface Taking {
  /** Resolves when the commands that were begun have ended. */
  readonly close: () => Promise<void>
}

/**
 * Takes command lines from other processes of the same user, and runs them one after another on the record that is open
 * here. `null` where the system has no address for that.
 */
export async function takeCommands(record: OpenRecord, run: RunCommand): Promise<Taking | null> {
  const address = commandsAddress(record.home)
  if (address === null) return null
  if (process.platform !== 'win32') await rm(address, { force: true })
  const inTurn = turns()
  const running = new Set<Promise<void>>()
  const server = createServer((socket) => {
    const work = serveOne(socket, { record, run, inTurn }).catch(() => {
      socket.destroy()
    })
    running.add(work)
    void work.finally(() => running.delete(work))
  })
  await listening(server, address)
  return {
    close: async () => {
      server.close()
      await Promise.all(running)
      if (process.platform !== 'win32') await rm(address, { force: true })
    },
  }
}

async function listening(server: Server, address: string): Promise<void> {
  server.listen(address)
  await once(server, 'listening')
  if (process.platform !== 'win32') await chmod(address, 0o600)
}

interface Serving {
  readonly record: OpenRecord
  readonly run: RunCommand
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>
}

async function serveOne(socket: Socket, { record, run, inTurn }: Serving): Promise<void> {
  const caller = callerOf(socket)
  const asked = await caller.command
  if (asked === null) return
  const code = await inTurn(() =>
    inFolder(asked.folder, () => run(asked.words, hostOf(asked, { socket, caller, record }))),
  )
  send<FromOwner>(socket, { kind: 'done', code })
  socket.end()
}

/** Paths that a command names count from where it was given; of several commands one runs at a time. */
async function inFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const before = process.cwd()
  process.chdir(folder)
  try {
    return await work()
  } finally {
    process.chdir(before)
  }
}

interface Caller {
  /** `null` when it hung up before it gave one. */
  readonly command: Promise<PassedCommand | null>
  readonly onAnswer: (take: (text: string) => void) => void
  readonly onInterrupt: (stop: () => void) => () => void
}

/** Listens to whoever passed a command: what it says next depends on what the command does. */
function callerOf(socket: Socket): Caller {
  let take: (text: string) => void = () => {}
  let stop: () => void = () => {}
  const command = new Promise<PassedCommand | null>((resolve) => {
    const listen = async () => {
      for await (const line of received(socket)) {
        const message = toOwner.parse(line)
        if (message.kind === 'command') resolve(message)
        else if (message.kind === 'answer') take(message.text)
        else stop()
      }
    }
    void listen()
      .catch(() => socket.destroy())
      .finally(() => {
        resolve(null)
        // Nobody is there any more to answer; what was begun goes on to where it may stop.
        take('')
        stop()
      })
  })
  return {
    command,
    onAnswer: (next) => {
      take = next
    },
    onInterrupt: (next) => {
      stop = next
      return () => {
        stop = () => {}
      }
    },
  }
}

interface Line {
  readonly socket: Socket
  readonly caller: Caller
  readonly record: OpenRecord
}

/** The caller's terminal, as this process sees it, and the record that is open here. */
function hostOf(asked: PassedCommand, { socket, caller, record }: Line): Host {
  return {
    print: (text) => send<FromOwner>(socket, { kind: 'print', text }),
    warn: (text) => send<FromOwner>(socket, { kind: 'warn', text }),
    isTerminal: asked.isTerminal,
    columns: asked.columns,
    environment: asked.environment,
    isWarningSeen: asked.isWarningSeen,
    ask: asked.mayAsk
      ? (question) =>
          new Promise((resolve) => {
            caller.onAnswer(resolve)
            send<FromOwner>(socket, { kind: 'ask', text: question })
          })
      : null,
    onInterrupt: caller.onInterrupt,
    elapsed: () => performance.now(),
    opened: record,
  }
}
