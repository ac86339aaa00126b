import type { OpenRecord } from '../../operations/record/open.js'

/** What the commands need of the machine: where they print, and how wide and colourful that is. */
export interface Host {
  /** Prints what was asked for. */
  readonly print: (text: string) => void
  /** Prints what is to be known beside it. */
  readonly warn: (text: string) => void
  readonly isTerminal: boolean
  /** Columns of the terminal; `null` when there is none. */
  readonly columns: number | null
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Whether `warn` goes to a terminal, where a line may be written over. */
  readonly isWarningSeen: boolean
  /** Asks whoever sits before it for a line; `null` where nobody does. */
  readonly ask: ((question: string) => Promise<string>) | null
  /** Calls back at the first Ctrl-C instead of ending, until what it returns is called. */
  readonly onInterrupt: (stop: () => void) => () => void
  /** Milliseconds since some moment: for speeds, never for dates. */
  readonly elapsed: () => number
  /** A record that this process has open already: commands about it work on it. */
  readonly opened?: OpenRecord
  /** The whole command line: to be passed to another process that has the record open. */
  readonly words?: readonly string[]
}

/** The machine that this process runs on. */
export function processHost(): Host {
  const { stdin, stdout, stderr, env } = process
  outliveReader(stdout)
  outliveReader(stderr)
  return {
    print: (text) => void stdout.write(text),
    warn: (text) => void stderr.write(text),
    isTerminal: stdout.isTTY === true,
    columns: stdout.columns ?? null,
    environment: env,
    isWarningSeen: stderr.isTTY === true && env['TERM'] !== 'dumb',
    ask: stdin.isTTY && stderr.isTTY ? askOnTerminal : null,
    onInterrupt,
    elapsed: () => performance.now(),
  }
}

async function askOnTerminal(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises')
  const reading = createInterface({ input: process.stdin, output: process.stderr })
  // Ctrl-C or Ctrl-D at a question is no answer.
  const closed = new Promise<string>((resolve) => reading.once('close', () => resolve('')))
  try {
    return await Promise.race([reading.question(question), closed])
  } finally {
    reading.close()
  }
}

/** The second Ctrl-C finds no listener, and ends the process. */
function onInterrupt(stop: () => void): () => void {
  process.once('SIGINT', stop)
  return () => void process.off('SIGINT', stop)
}

const closedByReader = new Set(['EPIPE', 'ERR_STREAM_DESTROYED'])

/** A reader that has seen enough (`| head`) closes the pipe: that is no failure, and the work goes on. */
function outliveReader(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!closedByReader.has(error.code ?? '')) throw error
  })
}

const widthOfPipes = 80

/** The width asked for, else that of the terminal, else 80. */
export function widthFor({ columns }: Host, asked: number | undefined): number {
  return asked ?? columns ?? widthOfPipes
}

/** NO_COLOR forbids colours, FORCE_COLOR asks for them, else a terminal that knows them has them. */
export function isColourful({ isTerminal, environment }: Host): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment
  if (NO_COLOR) return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0'
  return isTerminal && TERM !== 'dumb'
}
