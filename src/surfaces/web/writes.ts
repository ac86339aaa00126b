import type { Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import type { Sent } from '../../operations/record/arrivals.js'
import { decide, type Asked } from '../../operations/record/decide.js'
import type { Outcome } from '../../model/problems.js'
import type { Site } from './site.js'

const field = z.string().max(2000).default('')

/** What the form of a decision sends. */
const decisionForm = z.object({
  decision: z.enum(['confirm', 'dispute', 'reopen', 'correct']),
  on: field,
  seen: z.coerce.number().int().nonnegative(),
  by: field,
  why: field,
  field,
  value: field,
})

type Refused = (context: Context, outcome: Outcome<never>) => Response | Promise<Response>

/** Adds what changes the record: decisions, and new texts. A write goes on to where its effect is seen. */
export function addWrites(app: Hono, site: Site, refused: Refused): void {
  app.post('/add', async (context) => {
    const body = await context.req.parseBody({ all: true })
    const files = [body['files'] ?? []].flat().filter((each) => each instanceof File)
    const pasted = typeof body['text'] === 'string' ? body['text'] : ''
    const texts = [
      ...(await Promise.all(files.filter(({ size }) => size > 0).map(sentFile))),
      ...(pasted.trim() === ''
        ? []
        : [{ name: 'a pasted text', bytes: new TextEncoder().encode(asTyped(pasted)) }]),
    ]
    if (texts.length === 0) return refused(context, { ok: false, problems: [nothingSent] })
    const { id } = await site.addings.begin(texts)
    return context.redirect(`/adding/${id}`, 303)
  })
  app.post('/review', async (context) => {
    const sent = decisionForm.parse(await context.req.parseBody())
    const by = sent.by.trim() || nameOf(context)
    if (by === '') return refused(context, { ok: false, problems: [nobody] })
    setCookie(context, nameCookie, by, { httpOnly: true, sameSite: 'Strict', path: '/' })
    const outcome = await decide(site.record, {
      decision: decisionOf(sent),
      by,
      why: sent.why.trim() === '' ? null : sent.why.trim(),
      seen: sent.seen,
      clock: site.clock,
    })
    if (!outcome.ok) return refused(context, { ok: false, problems: outcome.problems })
    if (context.req.header('accept')?.includes('application/json'))
      return context.json({ decided: outcome.value })
    return context.redirect(`/review?finding=${encodeURIComponent(sent.on)}`, 303)
  })
}

/** Browsers end the lines of a form's text with CRLF: the same text from a file would be another one. */
function asTyped(pasted: string): string {
  return pasted.replaceAll('\r\n', '\n')
}

async function sentFile(file: File): Promise<Sent> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

const nothingSent = {
  code: 'file-empty',
  message: 'Nothing was sent: choose files, or paste a text.',
} as const

const nameCookie = 'readout-name'

/** The name that was given last, so that it need not be given again. */
export function nameOf(context: Context): string {
  return getCookie(context, nameCookie) ?? ''
}

const nobody = {
  code: 'value-unfit',
  message: 'A decision is kept with the name of whoever takes it: give yours.',
} as const

function decisionOf({ decision, on, field: name, value }: z.output<typeof decisionForm>): Asked {
  return decision === 'correct'
    ? { kind: 'correct', on, field: name, value }
    : { kind: decision, on }
}
