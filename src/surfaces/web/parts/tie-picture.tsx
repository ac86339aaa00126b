import { chord, ribbon } from 'd3-chord'
import { arc } from 'd3-shape'
import type { ActorTies, Tie, TiedActor } from '../../../operations/record/actors.js'
import { hues } from '../../../pages/style/hues.js'
import { counted } from '../../../pages/wording/counts.js'
import { visible } from '../../../pages/wording/visible.js'
import { aroundCircle } from './around-circle.js'

/** As many names as go round a circle. */
const MOST = 24
const OUTER = 250
const INNER = 236
const GAP = 0.035
/** In units of the drawing, for one character of a label. */
const CHARACTER = 7.2

interface PictureProps {
  readonly view: ActorTies
}

/**
 * Who was in contact with whom, as a circle: as long an arc as somebody has contacts, and a band to each of the others.
 * Those in touch stand near each other; a band has the colour of whoever of the two has more contacts.
 */
export function TiePicture({ view: { actors, ties } }: PictureProps) {
  const ranked = actors.slice(0, MOST)
  if (ranked.length < 2) return null
  const shown = aroundCircle(ranked, ties)
  const chords = chord().padAngle(GAP).sortSubgroups(descending)(matrixOf(shown, ties))
  const band = ribbon<unknown, (typeof chords)[number], (typeof chords)[number]['source']>().radius(
    INNER - 3,
  )
  const ring = arc<(typeof chords.groups)[number]>().innerRadius(INNER).outerRadius(OUTER)
  const hueOf = ({ id }: TiedActor) => hueAt(ranked.findIndex((each) => each.id === id))
  const room = OUTER + 14 + CHARACTER * Math.max(...shown.map((actor) => labelOf(actor).length))
  return (
    <svg
      class="ties"
      viewBox={[-room, -room, room * 2, room * 2].map(Math.round).join(' ')}
      role="group"
      aria-label="Who was in contact with whom; the table beside says the same."
    >
      {[...chords].toSorted(byWidth).map((each) => {
        const [a, b] = [shown[each.source.index], shown[each.target.index]]
        if (a === undefined || b === undefined) return null
        const words = visible(`${a.name} and ${b.name}: ${counted(each.source.value, 'contact')}`)
        return (
          <a href={betweenHref(a.id, b.id)} aria-label={words}>
            <path
              class={`band ${hueOf(ranked.indexOf(a) < ranked.indexOf(b) ? a : b)}`}
              d={String(band(each))}
            >
              <title>{words}</title>
            </path>
          </a>
        )
      })}
      {chords.groups.map((group) => {
        const actor = shown[group.index]
        if (actor === undefined) return null
        return (
          <a href={`/actors/${encodeURIComponent(actor.id)}`} aria-label={visible(nameOf(actor))}>
            <path class={`ring ${hueOf(actor)}`} d={ring(group) ?? ''} />
            <Labels actor={actor} angle={(group.startAngle + group.endAngle) / 2} room={room} />
          </a>
        )
      })}
    </svg>
  )
}

function descending(a: number, b: number): number {
  return b - a
}

/** Wide bands are drawn first, so that narrow ones are seen on them. */
function byWidth(
  a: { readonly source: { readonly value: number } },
  b: { readonly source: { readonly value: number } },
): number {
  return b.source.value - a.source.value
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

function hueAt(rank: number): string {
  return rank >= 0 && rank < hues.length ? `hue-${rank}` : 'hue-none'
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
  /** From the middle to the edge of the drawing, in its units. */
  readonly room: number
}

/** In units of the drawing. */
const LABEL = 15
/** A telephone draws its width in so many pixels, and a label is read at so many of them. */
const NARROW = { width: 328, label: 12 }

/** Written outwards, and never upside down; a telephone shows a shorter one, as large as it can be read there. */
function Labels({ actor, angle, room }: LabelProps) {
  const degrees = (angle * 180) / Math.PI - 90
  const isLeft = angle > Math.PI
  const place = {
    transform: `rotate(${degrees.toFixed(2)}) translate(${OUTER + 9} 0)${isLeft ? ' rotate(180)' : ''}`,
    'text-anchor': isLeft ? 'end' : 'start',
    dy: '0.35em',
  } as const
  return (
    <>
      <text class="long" font-size={LABEL} {...place}>
        {visible(labelOf(actor))}
      </text>
      <text
        class="short"
        font-size={Math.round((NARROW.label * room * 2) / NARROW.width)}
        {...place}
      >
        {visible(shortOf(actor))}
      </text>
    </>
  )
}

/** What a ring is called: both labels are in it, as whoever speaks to the page says what they see. */
function nameOf(actor: TiedActor): string {
  const short = shortOf(actor)
  const name = actor.name.includes(short) ? actor.name : `${actor.name}, ${short}`
  return `${name}, ${counted(actor.contacts, 'contact')}`
}

const SHORTEST = 9

/** A side by its code, a person by the last name. */
function shortOf({ id, name }: TiedActor): string {
  if (!id.includes(':')) return id
  const last = name.split(' ').at(-1) ?? name
  return last.length > SHORTEST ? `${last.slice(0, SHORTEST - 1)}…` : last
}

const LONGEST = 20

function labelOf({ name }: TiedActor): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name
}
