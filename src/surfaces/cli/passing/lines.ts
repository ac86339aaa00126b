import type { Socket } from 'node:net'
import { createInterface } from 'node:readline'

/** Sends one message as a line of JSON. */
export function send<Message extends object>(socket: Socket, message: Message): void {
  if (socket.writable) socket.write(`${JSON.stringify(message)}\n`)
}

/** The messages of the other end, one by one, until it hangs up. What is no JSON ends it. */
export async function* received(socket: Socket): AsyncGenerator<unknown> {
  const lines = createInterface({ input: socket, crlfDelay: Infinity })
  for await (const line of lines) yield JSON.parse(line)
}
