import { InvalidArgumentError, type Command } from 'commander'
import { narrowest, widest } from '../layout/view.js'

export const fastWords = 'read with the smaller model alone: faster, and less is found'

/** What to do after a mistake, by one example. */
export function hint(example: string, name: string): string {
  return `${example}. See "readout ${name} --help" for more.`
}

/** A number of columns that a document can be set in. */
export function columns(value: string): number {
  const asked = /^\d{1,4}$/u.test(value) ? Number(value) : 0
  if (asked < narrowest || asked > widest)
    throw new InvalidArgumentError(
      `Give a whole number of columns from ${narrowest} to ${widest}, for example 120.`,
    )
  return asked
}

/** A whole number; whether it is too large is for the operation to say. */
export function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/u.test(value))
    throw new InvalidArgumentError('Give a whole number, for example 20.')
  return Number(value)
}

/** A port of this machine; 0 for any. */
export function portNumber(value: string): number {
  const port = /^\d{1,5}$/u.test(value) ? Number(value) : -1
  if (port < 0 || port > 65_535)
    throw new InvalidArgumentError('Give a port from 0 to 65535, for example 8080.')
  return port
}

/** A day, or an instant that names its zone: what stands in for the clock must not depend on the machine's. */
export function moment(value: string): string {
  const isWhole =
    /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/u
  const [day = ''] = value.split('T')
  const midnight = new Date(`${day}T00:00:00Z`)
  const isDay = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day)
  if (!isWhole.test(value) || !isDay || Number.isNaN(new Date(value).getTime()))
    throw new InvalidArgumentError(
      'Give a day, 2026-01-31, or an instant with its zone, 2026-01-31T09:30Z.',
    )
  return value
}

/** Adds what every command of the record takes. */
export function withRecordOptions(command: Command): Command {
  return command
    .option('--home <dir>', 'the folder of the record, instead of READOUT_HOME')
    .option('--json', 'print the result as JSON, and nothing else')
    .option('--width <columns>', 'set the text this wide', columns)
}

/** Adds what stands in for the clock. */
export function withClock(command: Command): Command {
  return command.option(
    '--as-of <date>',
    'the day or instant to write down, instead of now',
    moment,
  )
}

/** Adds who takes a step that the record keeps for good. */
export function withPerson(command: Command): Command {
  return command.option(
    '--by <name>',
    'who does it, as the record keeps it; your user name if left out',
  )
}

/** Examples at the end of a command's help, one a line. */
export function examples(...lines: readonly string[]): string {
  return `\n${lines.length === 1 ? 'Example' : 'Examples'}:\n${lines.map((each) => `  ${each}`).join('\n')}`
}
