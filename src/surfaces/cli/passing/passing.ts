import { connect, type Socket } from 'node:net'
import { once } from 'node:events'
import { z } from 'zod'
import { exitCodes } from '../exit-codes.js'
import type { Host } from '../host.js'
import { commandsAddress, mayBeTaken } from './address.js'
import { received, send } from './lines.js'
import { passedVariables, type FromOwner, type ToOwner } from './messages.js'

const fromOwner: z.ZodType<FromOwner> = z.union([
  z.object({ kind: z.enum(['print', 'warn', 'ask']), text: z.string() }),
  z.object({ kind: z.literal('done'), code: z.number() }),
])

/**
 * Passes a command line to the process that has the record of a folder open and takes commands, and prints what it
 * answers. Resolves to the exit code, or to `null` when no such process runs.
 */
export async function passOn(
  home: string,
  words: readonly string[],
  host: Host,
): Promise<number | null> {
  const address = commandsAddress(home)
  if (address === null || !mayBeTaken(home)) return null
  const socket = await connected(address)
  if (socket === null) return null
  const release = host.onInterrupt(() => send<ToOwner>(socket, { kind: 'interrupt' }))
  try {
    send<ToOwner>(socket, commandOf(words, host))
    return await answered(socket, host)
  } finally {
    release()
    socket.destroy()
  }
}

/** `null` when nobody listens: a process that was killed leaves its socket behind. */
async function connected(address: string): Promise<Socket | null> {
  const socket = connect(address)
  try {
    await once(socket, 'connect')
    return socket
  } catch {
    return null
  }
}

function commandOf(words: readonly string[], host: Host): ToOwner {
  const { isTerminal, isWarningSeen, columns, environment, ask } = host
  const passed = passedVariables.flatMap((name) => {
    const value = environment[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return {
    kind: 'command',
    words,
    folder: process.cwd(),
    isTerminal,
    isWarningSeen,
    mayAsk: ask !== null,
    columns,
    environment: Object.fromEntries(passed),
  }
}

async function answered(socket: Socket, host: Host): Promise<number> {
  for await (const line of received(socket)) {
    const message = fromOwner.parse(line)
    switch (message.kind) {
      case 'print':
        host.print(message.text)
        break
      case 'warn':
        host.warn(message.text)
        break
      case 'ask':
        send<ToOwner>(socket, { kind: 'answer', text: (await host.ask?.(message.text)) ?? '' })
        break
      case 'done':
        return message.code
    }
  }
  host.warn(
    'readout: the server of this record ended in the middle. Run the command again: nothing that was reported as kept is lost.\n',
  )
  return exitCodes.record
}
