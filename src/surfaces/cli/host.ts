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
}

/** The machine that this process runs on. */
export function processHost(): Host {
  const { stdout, stderr, env } = process
  outliveReader(stdout)
  outliveReader(stderr)
  return {
    print: (text) => void stdout.write(text),
    warn: (text) => void stderr.write(text),
    isTerminal: stdout.isTTY === true,
    columns: stdout.columns ?? null,
    environment: env,
  }
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
