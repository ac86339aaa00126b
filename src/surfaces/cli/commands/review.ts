import { Option, type Command } from 'commander'
import { FINDING_KINDS } from '../../../model/journal.js'
import type { Asked } from '../../../operations/record/decide.js'
import type { HistoryOptions } from '../record/history.js'
import type { QueueOptions } from '../record/queue.js'
import type { ReviewOptions } from '../record/review.js'
import type { Door } from './door.js'
import { addTeachings } from './review-actors.js'
import { examples, hint, wholeNumber, withClock, withPerson, withRecordOptions } from './options.js'

/** Without a subcommand the queue: what the machine is least sure of. With one, a decision, or what was decided. */
export function addReview(program: Command, door: Door): void {
  const review = addQueue(program, door)
  addJudgements(review, door)
  addLinks(review, door)
  addHistory(review, door)
  addTeachings(review, door)
}

function addQueue(program: Command, { host, finish }: Door): Command {
  const review = program
    .command('review')
    .showHelpAfterError(hint('To see what to look at first: readout review', 'review'))
    .description('what the machine is least sure of, first; and what people decide of it')
    .helpCommand(false)
    .enablePositionalOptions()
    .allowExcessArguments(false)
    .option('--contact <key>', 'only what belongs to this contact')
    .option('--actor <name>', 'only what this person, state or office is in')
    .addOption(new Option('--kind <kind>', 'of this kind only').choices(FINDING_KINDS))
    .option('--limit <count>', 'how many at most; 20 if left out', wholeNumber)
    .option('--offset <count>', 'how many to leave out first', wholeNumber)
    .addHelpText(
      'after',
      examples(
        'readout review --actor macron',
        'readout review confirm a9f86d/s4 --seen 12',
        'readout review correct a9f86d/s4 speakers "Sergei Lavrov" --why "he said it"',
        'readout review join c1f9a2 c77b01',
        'readout review history c1f9a2',
      ),
    )
  return withRecordOptions(review).action(async (options: QueueOptions) => {
    const { queue } = await import('../record/queue.js')
    finish(await queue(options, host))
  })
}

const finding = 'a contact (c1f9a2), or what an article tells (a9f86d/s4)'

function addJudgements(review: Command, door: Door): void {
  decision(review, door, {
    shape: 'confirm <key>',
    alias: 'accept',
    says: 'say that a finding is right',
    names: { '<key>': finding },
    asked: ([on = '']) => ({ kind: 'confirm', on }),
  })
  decision(review, door, {
    shape: 'dispute <key>',
    alias: 'reject',
    says: 'say that a finding is wrong; it stays, and so does this',
    names: { '<key>': finding },
    asked: ([on = '']) => ({ kind: 'dispute', on }),
  })
  decision(review, door, {
    shape: 'correct <key> <field> <value...>',
    says: 'say what a field should be: speakers, act, date, amount and so on',
    names: {
      '<key>': finding,
      '<field>': 'as --json calls it; a wrong one is answered with those that there are',
      '<value...>':
        'names with ; between them, a date as 2025-07-01, a sum as "2 billion EUR", none',
    },
    asked: ([on = '', field = '', ...words]) => ({
      kind: 'correct',
      on,
      field,
      value: words.join(' '),
    }),
  })
  decision(review, door, {
    shape: 'reopen <key>',
    says: 'take back what was decided of a finding; that it was decided stays',
    names: { '<key>': finding },
    asked: ([on = '']) => ({ kind: 'reopen', on }),
  })
}

function addLinks(review: Command, door: Door): void {
  decision(review, door, {
    shape: 'join <contact> <other>',
    says: 'say that two contacts are one',
    names: { '<contact>': 'key of a contact', '<other>': 'key of the other' },
    asked: ([a = '', b = '']) => ({ kind: 'join', a, b }),
  })
  decision(review, door, {
    shape: 'part <contact> <other>',
    says: 'say that what an article tells is of another contact, or that two contacts are two',
    names: {
      '<contact>': 'key of a contact',
      '<other>': 'key of an article that tells of it, or of another contact',
    },
    asked: ([contact = '', other = '']) => ({ kind: 'part', contact, other }),
  })
}

function addHistory(review: Command, { host, finish }: Door): void {
  const command = review
    .command('history')
    .showHelpAfterError(hint('To see it: readout review history KEY', 'review history'))
    .description('all that was read and decided of a finding, oldest first')
    .argument('<key>', finding)
  withRecordOptions(command).action(async (key: string, options: HistoryOptions) => {
    const { history } = await import('../record/history.js')
    finish(await history(key, options, host))
  })
}

interface DecisionCommand {
  readonly shape: string
  readonly alias?: string
  readonly says: string
  readonly names: Readonly<Record<string, string>>
  readonly asked: (words: readonly string[]) => Asked
}

function decision(
  review: Command,
  { host, finish }: Door,
  { shape, alias, says, names, asked }: DecisionCommand,
): void {
  const [name = ''] = shape.split(' ')
  const command = review
    .command(name)
    .showHelpAfterError(hint(`To ${says}: readout review ${shape}`, `review ${name}`))
    .description(says)
    .option('--why <words>', 'the reason, which the record keeps')
    .option(
      '--seen <version>',
      'the version that you decide on, as the queue prints it; another one is refused',
      wholeNumber,
    )
  if (alias !== undefined) command.alias(alias)
  for (const [argument, words] of Object.entries(names)) command.argument(argument, words)
  withRecordOptions(withClock(withPerson(command))).action(async () => {
    const { review: run } = await import('../record/review.js')
    finish(await run(asked(command.args), command.opts<ReviewOptions>(), host))
  })
}
