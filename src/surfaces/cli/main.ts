import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { commandGroups } from './commands/list.js'
import { exitCodes } from './exit-codes.js'
import { failedWith } from './failures.js'
import type { Host } from './host.js'
import { PassedOn } from './passing/passed-on.js'

/** Runs one command line (without the program's name); resolves to its exit code and never throws. */
export async function main(words: readonly string[], host: Host): Promise<number> {
  let code: number = exitCodes.fine
  const program = buildProgram({ ...host, words }, (done) => {
    code = done
  })
  try {
    await program.parseAsync(words, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exitCodes.fine : exitCodes.usage
    if (error instanceof PassedOn) return error.code
    return failedWith(error, host)
  }
}

/** What stands beside long names of options and commands is narrow, and is set in lines all the same. */
const LEAST_TO_WRAP = 24

function buildProgram(host: Host, finish: (code: number) => void): Command {
  const program = new Command('readout')
    .description(
      'Shows who said what, according to whom, and where accounts of one contact differ.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpCommand(false)
    // "review confirm KEY --home DIR": the option is the last command's, though "review" has one of the name.
    .enablePositionalOptions()
    .showHelpAfterError('See "readout --help" for the commands.')
    .addHelpText('after', helpAfter)
    .exitOverride()
    .configureHelp({ minWidthToWrap: LEAST_TO_WRAP })
    .configureOutput({ writeOut: host.print, writeErr: host.warn })
  for (const { heading, commands } of commandGroups) {
    program.commandsGroup(heading)
    for (const add of commands) add(program, { host, finish })
  }
  return program
}

function version(): string {
  const found: unknown = JSON.parse(
    readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
  )
  const isNamed = typeof found === 'object' && found !== null && 'version' in found
  return isNamed ? String(found.version) : 'unknown'
}

const helpAfter = `
Exit codes:
  0  all was read, compared and written
  1  something could not be, or does not hold: it is named, the rest is printed
  2  the command was not understood
  3  a defect in Readout
  4  the record could not be used: it is locked, newer, damaged, gone, or its
     disk failed

The record lives in --home DIR, else READOUT_HOME, else where the system keeps a
user's data.
READOUT_DATABASE_URL keeps its database on a PostgreSQL server.

Colours follow the terminal; NO_COLOR turns them off, FORCE_COLOR on.

Examples:
  readout compare wire.txt kremlin.html commentary.txt
  readout compare wire.txt kremlin.html --html comparison.html
  readout why D3 comparison.html
  readout read wire.txt --json
  readout add wire.txt kremlin.html
  readout contacts macron putin`
