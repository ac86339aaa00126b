import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A site in a process of its own. */
export interface Alone {
  readonly url: string
  readonly welcome: string
  /** Signal 9: nothing is told, nothing is finished. */
  readonly kill: () => Promise<void>
}

const SERVING = fileURLToPath(new URL('../serving-alone.fixture.ts', import.meta.url))

/** Serves the record of a folder; port 0 is any that is free. */
export async function serveAlone(home: string, port = '0'): Promise<Alone> {
  const child = spawn(process.execPath, ['--import', 'tsx', SERVING, home, port], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  let said = ''
  const welcome = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (words: Buffer) => {
      said += words.toString('utf8')
      if (said.endsWith('\n')) resolve(said.trim())
    })
    child.once('exit', () => reject(new Error('the site ended before it was up')))
  })
  const kill = async () => {
    child.kill('SIGKILL')
    await gone
  }
  return { url: new URL(welcome).origin, welcome, kill }
}
