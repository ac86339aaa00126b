import { raw } from 'hono/html'
import type { SignName } from '../wording/signs.js'

/**
 * The signs as drawings on a field of 16 by 16, so that they look alike wherever the page is opened and need no font.
 * `f` is filled, `s` is a line.
 */
const drawings: Readonly<Record<SignName, string>> = {
  reference: '<circle class="f" cx="8" cy="8" r="5"/>',
  only: '<circle class="s" cx="8" cy="8" r="4.5"/>',
  same: '<path class="s" d="M3 6h10M3 10h10"/>',
  paraphrase:
    '<path class="s" d="M2.5 6.5q2.750-3 5.5-.75t5.5-.75M2.5 11q2.750-3 5.5-.75t5.5-.75"/>',
  stronger: '<path class="f" d="M8 2.5 14 13H2z"/>',
  weaker: '<path class="s" d="M8 12.5 2.8 3.5h10.400z"/>',
  strength: '<path class="f" d="M8 2 14 8 8 14 2 8z"/>',
  conflict: '<path class="s" d="M3.5 3.5l9 9M12.5 3.5l-9 9"/>',
  absent: '<path class="s" d="M3 8h10"/>',
  unsure: '<path class="s" d="M2.5 9q2.750-3.5 5.5-1t5.5-1"/>',
  unread:
    '<path class="s" d="M5.5 6q0-3 2.5-3t2.5 2.5T8 8.7v1"/><circle class="f" cx="8" cy="12.8" r="1.1"/>',
  'hedge-dropped': '<path class="s" d="M8 2.5 13.5 8 8 13.5 2.5 8z"/>',
  'source-dropped': '<path class="s" d="M14 8H9M7 8H2M5 5 2 8l3 3M10 3.5 6 12.5"/>',
  actor: '<path class="s" d="M2.5 5.5h10M9.5 2.5l3 3-3 3M13.5 10.5h-10M6.5 7.5l-3 3 3 3"/>',
  number: '<path class="s" d="M3 6h10M3 10h10M10.5 2.5l-5 11"/>',
  'quote-altered':
    '<path class="f" d="M2.5 4h4.5v4q0 4-3.5 5l-.5-1q2-1 2-3.5H2.5zM9 4h4.5v4q0 4-3.5 5l-.5-1q2-1 2-3.5H9z"/>',
  omission: '<circle class="s" cx="8" cy="8" r="5" stroke-dasharray="2.6 2.6"/>',
  'unsourced-addition': '<path class="s" d="M8 2.5v11M2.5 8h11"/>',
}

/** A sign, for the eye alone: the word beside it says the same. */
export function Sign({ name }: { readonly name: SignName }) {
  return (
    <svg class="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {raw(drawings[name])}
    </svg>
  )
}

/** "From": drawn, since a typeface may lack it, and there as a character for whoever copies or listens. */
export function Arrow() {
  return (
    <>
      <svg class="sign arrow" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path class="s" d="M14 8H2.5M6.5 4l-4 4 4 4" />
      </svg>
      <span class="unseen">←</span>
    </>
  )
}
