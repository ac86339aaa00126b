import { chord, ribbon } from 'd3-chord'
import { arc } from 'd3-shape'
import type { ActorTies, Tie, TiedActor } from '../../../operations/record/actors.js'
import { hues } from '../../../pages/style/hues.js'
import { counted } from '../../../pages/wording/counts.js'
import { visible } from '../../../pages/wording/visible.js'

/** As many names as go round a circle. */
const MOST = 20
const OUTER = 212
const INNER = 198
const ROOM = 352
const GAP = 0.045

interface PictureProps {
  readonly view: ActorTies
}

/** Who was in contact with whom, as a circle: as long an arc as somebody has contacts, and a band to each of the others. */
export function TiePicture({ view: { actors, ties } }: PictureProps) {
  const shown = actors.slice(0, MOST)
  if (shown.length < 2) return null
  const chords = chord().padAngle(GAP).sortSubgroups(descending)(matrixOf(shown, ties))
  const band = ribbon<unknown, (typeof chords)[number], (typeof chords)[number]['source']>().radius(
    INNER - 3,
  )
  const ring = arc<(typeof chords.groups)[number]>().innerRadius(INNER).outerRadius(OUTER)
  return (
    <svg
      class="ties"
      viewBox={`${-ROOM} ${-ROOM} ${ROOM * 2} ${ROOM * 2}`}
      role="img"
      aria-label="Who was in contact with whom; the table beside says the same."
    >
      {chords.map((each) => {
        const [a, b] = [shown[each.source.index], shown[each.target.index]]
        if (a === undefined || b === undefined) return null
        return (
          <a href={betweenHref(a.id, b.id)}>
            <path class={`band ${hueAt(each.source.index)}`} d={String(band(each))}>
              <title>
                {visible(`${a.name} and ${b.name}: ${counted(each.source.value, 'contact')}`)}
              </title>
            </path>
          </a>
        )
      })}
      {chords.groups.map((group) => {
        const actor = shown[group.index]
        if (actor === undefined) return null
        return (
          <a href={`/actors/${encodeURIComponent(actor.id)}`}>
            <path class={`ring ${hueAt(group.index)}`} d={ring(group) ?? ''} />
            <Label actor={actor} angle={(group.startAngle + group.endAngle) / 2} />
          </a>
        )
      })}
    </svg>
  )
}

function descending(a: number, b: number): number {
  return b - a
}

function matrixOf(actors: readonly TiedActor[], ties: readonly Tie[]): number[][] {
  const places = new Map(actors.map(({ id }, index) => [id, index]))
  const matrix = actors.map(() => actors.map(() => 0))
  for (const { a, b, contacts } of ties) {
    const [one, other] = [places.get(a), places.get(b)]
    if (one === undefined || other === undefined) continue
    const [row, column] = [matrix[one], matrix[other]]
    if (row === undefined || column === undefined) continue
    row[other] = contacts
    column[one] = contacts
  }
  return matrix
}

function hueAt(index: number): string {
  return index < hues.length ? `hue-${index}` : 'hue-none'
}

/** The address of the contacts of two. */
export function betweenHref(a: string, b: string): string {
  return `/?${new URLSearchParams([
    ['with', a],
    ['with', b],
  ]).toString()}`
}

interface LabelProps {
  readonly actor: TiedActor
  /** In radians, clockwise from the top. */
  readonly angle: number
}

/** Written outwards, and never upside down. */
function Label({ actor, angle }: LabelProps) {
  const degrees = (angle * 180) / Math.PI - 90
  const isLeft = angle > Math.PI
  return (
    <text
      transform={`rotate(${degrees.toFixed(2)}) translate(${OUTER + 8} 0)${isLeft ? ' rotate(180)' : ''}`}
      text-anchor={isLeft ? 'end' : 'start'}
      dy="0.35em"
    >
      {visible(shortName(actor.name))}
    </text>
  )
}

const LONGEST = 18

function shortName(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name
}
