import type { Command } from 'commander'
import type { Asked } from '../../../operations/record/decide.js'
import type { ReviewOptions } from '../record/review.js'
import type { Door } from './door.js'
import { addTeachings } from './review-actors.js'
import { examples, hint, withClock, withPerson, withRecordOptions } from './options.js'

export function addReview(program: Command, door: Door): void {
  const review = program
    .command('review')
    .showHelpAfterError(hint('To correct: readout review join KEY KEY', 'review'))
    .description('keep what a person decides: findings confirmed or disputed, contacts corrected')
    .helpCommand(false)
    .addHelpText(
      'after',
      examples(
        'readout review dispute a9f86d/s4 --why "the minister said it, not the president"',
        'readout review join c1f9a2 c77b01',
        'readout review part c1f9a2 a9f86d',
      ),
    )
  const finding = 'a contact (c1f9a2), or a statement or commitment of an article (a9f86d/s4)'
  decision(review, door, {
    shape: 'confirm <key>',
    says: 'say that a finding is right',
    names: { '<key>': finding },
    asked: ([on = '']) => ({ kind: 'confirm', on }),
  })
  decision(review, door, {
    shape: 'dispute <key>',
    says: 'say that a finding is wrong; it stays, and so does this',
    names: { '<key>': finding },
    asked: ([on = '']) => ({ kind: 'dispute', on }),
  })
  decision(review, door, {
    shape: 'join <contact> <other>',
    says: 'say that two contacts are one',
    names: { '<contact>': 'key of a contact', '<other>': 'key of the other' },
    asked: ([a = '', b = '']) => ({ kind: 'join', a, b }),
  })
  decision(review, door, {
    shape: 'part <contact> <article>',
    says: 'say that what an article tells is of another contact',
    names: { '<contact>': 'key of a contact', '<article>': 'key of an article that tells of it' },
    asked: ([contact = '', article = '']) => ({ kind: 'part', contact, article }),
  })
  addTeachings(review, door)
}

interface DecisionCommand {
  readonly shape: string
  readonly says: string
  readonly names: Readonly<Record<string, string>>
  readonly asked: (keys: readonly string[]) => Asked
}

function decision(
  review: Command,
  { host, finish }: Door,
  { shape, says, names, asked }: DecisionCommand,
): void {
  const [name = ''] = shape.split(' ')
  const command = review
    .command(name)
    .showHelpAfterError(hint(`To ${says}: readout review ${shape}`, `review ${name}`))
    .description(says)
    .option('--why <words>', 'the reason, which the record keeps')
  for (const [argument, words] of Object.entries(names)) command.argument(argument, words)
  withRecordOptions(withClock(withPerson(command))).action(async () => {
    const { review: run } = await import('../record/review.js')
    finish(await run(asked(command.args), command.opts<ReviewOptions>(), host))
  })
}
