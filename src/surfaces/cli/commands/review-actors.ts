import { Option, type Command } from 'commander'
import { ACTOR_KINDS, type ActorKind } from '../../../model/actors.js'
import type { TaughtOutlet } from '../../../model/teachings.js'
import type { TeachingAsked } from '../../../operations/record/actors/teaching.js'
import type { ReviewOptions } from '../record/review.js'
import type { Door } from './door.js'
import { hint, withClock, withPerson, withRecordOptions } from './options.js'

interface NameOptions extends ReviewOptions {
  readonly in?: string
  readonly ofOffice?: string
  readonly ofSide?: string
  readonly new?: ActorKind | true
  readonly side?: string
  readonly office?: string
  readonly forget?: true
}

interface OutletOptions extends ReviewOptions {
  readonly kind: TaughtOutlet['kind']
  readonly side?: string
  readonly forget?: true
}

/** Adds what people teach of actors, names and outlets. */
export function addTeachings(review: Command, door: Door): void {
  addPair(review, door, {
    kind: 'same',
    says: 'say that two actors are one; whom more articles name keeps the name',
  })
  addPair(review, door, { kind: 'different', says: 'take back that two actors are one' })
  addName(review, door)
  addOutlet(review, door)
}

interface PairCommand {
  readonly kind: 'same' | 'different'
  readonly says: string
}

function addPair(review: Command, door: Door, { kind, says }: PairCommand): void {
  const command = begun(review, kind, says)
    .argument('<actor>', 'a full name, or an id (person:ada-osei)')
    .argument('<other>', 'the other')
  command.action(async (actor: string, other: string, options: ReviewOptions) =>
    taught(door, { kind, actor, other }, options),
  )
}

function addName(review: Command, door: Door): void {
  const command = begun(review, 'name', 'say whom a name means, wherever or in one article')
    .argument('<name>', 'as texts have it')
    .argument('[actor]', 'whom it means: a full name, or an id (person:ada-osei)')
    .option('--in <article>', 'only in the article of this key')
    .option('--of-office <words>', 'only where a text gives this office')
    .option('--of-side <code>', 'only where a text puts the actor on this side')
    .addOption(
      new Option('--new [kind]', 'somebody whom the record does not know apart yet').choices(
        ACTOR_KINDS,
      ),
    )
    .option('--side <code>', 'of somebody new: the side, such as FR')
    .option('--office <words>', 'of somebody new: the office')
    .option('--forget', 'take back what was said of the name there')
  command.action(async (name: string, actor: string | undefined, options: NameOptions) => {
    if ((actor === undefined) !== (options.forget === true))
      command.error('error: say whom the name means, or --forget')
    await taught(door, nameAsked(name, actor ?? '', options), options)
  })
}

function nameAsked(name: string, actor: string, options: NameOptions): TeachingAsked {
  const { in: article = null, ofOffice = null, ofSide = null } = options
  const where = { article, office: ofOffice, side: ofSide }
  if (options.forget === true) return { kind: 'forget-name', name, where }
  const { side = null, office = null } = options
  if (options.new === undefined) return { kind: 'name', name, where, actor }
  const kind = options.new === true ? 'person' : options.new
  return { kind: 'name', name, where, actor: { name: actor, kind, side, office } }
}

function addOutlet(review: Command, door: Door): void {
  const command = begun(review, 'outlet', 'say what an outlet is called, and what it is')
    .argument('<outlet>', 'its name as texts have it, or its host (news.example)')
    .argument('[name]', 'what it is called')
    .addOption(
      new Option('--kind <kind>', 'what it is')
        .choices(['agency', 'outlet', 'official'])
        .default('outlet'),
    )
    .option('--side <code>', 'whose official site it is, such as FR')
    .option('--forget', 'take back what was said of it')
  command.action(async (outlet: string, name: string | undefined, options: OutletOptions) => {
    const { kind, side = null, forget } = options
    if ((name === undefined) !== (forget === true))
      command.error('error: say what the outlet is called, or --forget')
    if ((kind === 'official') !== (side !== null))
      command.error('error: an official site has a --side, and nothing else has')
    const teaching: TeachingAsked =
      name === undefined
        ? { kind: 'forget-outlet', outlet }
        : { kind: 'outlet', outlet, is: { name, kind, side } }
    await taught(door, teaching, options)
  })
}

function begun(review: Command, name: string, says: string): Command {
  const command = review
    .command(name)
    .showHelpAfterError(hint(`To ${says}: readout review ${name}`, `review ${name}`))
    .description(says)
    .option('--why <words>', 'the reason, which the record keeps')
  return withRecordOptions(withClock(withPerson(command)))
}

async function taught(
  { host, finish }: Door,
  teaching: TeachingAsked,
  options: ReviewOptions,
): Promise<void> {
  const { teach } = await import('../record/teach.js')
  finish(await teach(teaching, options, host))
}
