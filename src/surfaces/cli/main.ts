import { readFileSync } from 'node:fs'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { CompareOptions } from './compare.js'
import { exitCodes } from './exit-codes.js'
import type { Host } from './host.js'
import { narrowest, widest } from './layout/view.js'
import type { ReadOptions } from './read.js'
import type { VerifyOptions } from './verify.js'
import type { WhyOptions } from './why.js'

/** Runs one command line (without the program's name); resolves to its exit code and never throws. */
export async function main(words: readonly string[], host: Host): Promise<number> {
  let code: number = exitCodes.fine
  const program = buildProgram(host, (done) => {
    code = done
  })
  try {
    await program.parseAsync(words, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exitCodes.fine : exitCodes.usage
    host.warn(defectWords(error, host))
    return exitCodes.defect
  }
}

function defectWords(error: unknown, { environment }: Host): string {
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: '' }
  const more = environment['READOUT_DEBUG'] ? `${stack}\n` : 'READOUT_DEBUG=1 shows where.\n'
  return `readout: this is a defect in Readout, not in your texts: ${message}\n${more}`
}

function buildProgram(host: Host, finish: (code: number) => void): Command {
  const program = new Command('readout')
    .description(
      'Shows who said what, according to whom, and where accounts of one contact differ.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpCommand(false)
    .showHelpAfterError('See "readout --help" for the commands.')
    .addHelpText('after', helpAfter)
    .exitOverride()
    .configureOutput({ writeOut: host.print, writeErr: host.warn })
  addCompare(program, host, finish)
  addRead(program, host, finish)
  addWhy(program, host, finish)
  addVerify(program, host, finish)
  return program
}

function addCompare(program: Command, host: Host, finish: (code: number) => void): void {
  const command = program
    .command('compare')
    .showHelpAfterError(hint('To compare texts: readout compare A B', 'compare'))
    .description('compare accounts of one call or meeting, claim by claim')
    .argument('<files...>', 'texts or saved web pages, one account each')
    .addOption(
      new Option('--json', 'print the comparison as JSON, and nothing else').conflicts([
        'md',
        'csv',
      ]),
    )
    .addOption(new Option('--md', 'print it as Markdown, and nothing else').conflicts('csv'))
    .option('--csv', 'print the claims as CSV for a spreadsheet, and nothing else')
    .option('--html <file>', 'write it as one HTML file too')
    .option('--excerpts', 'leave the full texts out of the HTML file')
    .option('--no-excerpts', 'keep the full texts in it, whatever their licences say')
    .option('--fast', fastWords)
    .option('--width <columns>', 'set the text this wide', columns)
    .action(async (files: readonly string[], options: CompareOptions) => {
      const { compare } = await import('./compare.js')
      finish(await compare(files, options, host))
    })
  refuseBoth(command, 'excerpts')
}

function addRead(program: Command, host: Host, finish: (code: number) => void): void {
  program
    .command('read')
    .showHelpAfterError(hint('To read one text: readout read A', 'read'))
    .description('print what one account tells: contacts, statements, commitments, dates')
    .argument('<file>', 'a text or a saved web page')
    .option('--json', 'print it as JSON, and nothing else')
    .option('--fast', fastWords)
    .option('--width <columns>', 'set the text this wide', columns)
    .action(async (file: string, options: ReadOptions) => {
      const { read } = await import('./read.js')
      finish(await read(file, options, host))
    })
}

function addWhy(program: Command, host: Host, finish: (code: number) => void): void {
  program
    .command('why')
    .showHelpAfterError(hint('To ask why: readout why D3 A B, or readout why D3 PAGE.html', 'why'))
    .description('say why: the words around a difference, a claim or a cell, and what found them')
    .argument('<id>', 'D3, C7, or C7.B for one cell, as "compare" numbers them')
    .argument('[files...]', 'the texts that were compared, or the page that compare --html wrote')
    .option('--json', 'print it as JSON, and nothing else')
    .option('--fast', fastWords)
    .option('--width <columns>', 'set the text this wide', columns)
    .action(async (id: string, paths: readonly string[], options: WhyOptions) => {
      const { why } = await import('./why.js')
      finish(await why({ id, paths }, options, host))
    })
}

function addVerify(program: Command, host: Host, finish: (code: number) => void): void {
  program
    .command('verify')
    .showHelpAfterError(
      hint('To check a page: readout verify PAGE.html, and its sources after it', 'verify'),
    )
    .description('check a page that compare --html wrote: quotations, texts, and all it shows')
    .argument('<page>', 'the page')
    .argument('[sources...]', 'the texts that were compared, to see that the page holds theirs')
    .option('--json', 'print the result as JSON, and nothing else')
    .option('--width <columns>', 'set the text this wide', columns)
    .action(async (page: string, sources: readonly string[], options: VerifyOptions) => {
      const { verify } = await import('./verify.js')
      finish(await verify({ page, sources }, options, host))
    })
}

const fastWords = 'read with the smaller model alone: faster, and less is found'

/** What to do after a mistake, by one example. */
function hint(example: string, name: string): string {
  return `${example}. See "readout ${name} --help" for more.`
}

// The parser lets the last of a flag and its negation win; whoever gives both has meant one of them.
function refuseBoth(command: Command, flag: string): void {
  const given = new Set<string>()
  for (const name of [flag, `no-${flag}`])
    command.on(`option:${name}`, () => {
      given.add(name)
      if (given.size > 1)
        command.error(`error: option '--${flag}' cannot be used with option '--no-${flag}'`)
    })
}

function columns(value: string): number {
  const asked = /^\d{1,4}$/u.test(value) ? Number(value) : 0
  if (asked < narrowest || asked > widest)
    throw new InvalidArgumentError(
      `Give a whole number of columns from ${narrowest} to ${widest}, for example 120.`,
    )
  return asked
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
  1  something could not be, or does not hold: it is named, and the rest is printed
  2  the command was not understood
  3  a defect in Readout

Colours follow the terminal; NO_COLOR turns them off, FORCE_COLOR on.

Examples:
  readout compare wire.txt kremlin.html commentary.txt
  readout compare wire.txt kremlin.html --html comparison.html
  readout why D3 comparison.html
  readout read wire.txt --json`
