import { ACTOR_KINDS } from '../../model/actors.js'
import type { ActorId } from '../../model/ids.js'
import {
  OUTLET_KINDS,
  type TaughtActor,
  type TaughtOutlet,
  type Teaching,
  type Where,
} from '../../model/teachings.js'
import { isText, isTextOrNull, oneOf, shaped, type Guard } from './guards.js'
import { isHash } from './layout.js'

type Of<Kind extends Teaching['kind']> = Extract<Teaching, { kind: Kind }>

const isActorId: Guard<ActorId> = (value): value is ActorId => isText(value) && value !== ''

const isActor = shaped<TaughtActor>({
  id: isActorId,
  name: isText,
  kind: oneOf(...ACTOR_KINDS),
  side: isTextOrNull,
  office: isTextOrNull,
})

const isWhere = shaped<Where>({
  text: (value): value is string | null => value === null || isHash(value),
  office: isTextOrNull,
  side: isTextOrNull,
})

const isOutlet = shaped<TaughtOutlet>({
  name: isText,
  kind: oneOf(...OUTLET_KINDS),
  side: isTextOrNull,
})

const guards: readonly Guard<Teaching>[] = [
  shaped<Of<'same'>>({ kind: oneOf('same'), actor: isActorId, as: isActor }),
  shaped<Of<'different'>>({ kind: oneOf('different'), actor: isActorId, from: isActorId }),
  shaped<Of<'name'>>({ kind: oneOf('name'), name: isText, where: isWhere, actor: isActor }),
  shaped<Of<'forget-name'>>({ kind: oneOf('forget-name'), name: isText, where: isWhere }),
  shaped<Of<'outlet'>>({ kind: oneOf('outlet'), outlet: isText, is: isOutlet }),
  shaped<Of<'forget-outlet'>>({ kind: oneOf('forget-outlet'), outlet: isText }),
]

/** Whether a value is a decision about actors, names or outlets. */
export const isTeachingValue: Guard<Teaching> = (value): value is Teaching =>
  guards.some((guard) => guard(value))
