import { expect, test } from 'vitest'
import type { NamedOutlet } from '../model/taught.js'
import type { TaughtOutlet } from '../model/teachings.js'
import { ingest } from './ingest.js'

function taught(outlet: string, kind: TaughtOutlet['kind'], side: string | null = null) {
  return [{ outlet, is: { name: 'Lantern', kind, side } }]
}

const BODY = 'Envoys of Chile and Peru met on Monday. They will meet again in June, officials said.'

test.each<[string, string, readonly NamedOutlet[], object]>([
  [
    'an outlet by its host',
    `url: https://en.lantern.example/7\n-----\n${BODY}`,
    taught('lantern.example', 'outlet'),
    { outlet: 'Lantern' },
  ],
  [
    'an outlet by another name',
    `publisher: The Daily Lantern\n-----\n${BODY}`,
    taught('the daily lantern', 'outlet'),
    { outlet: 'Lantern' },
  ],
  [
    'an agency: its story is a wire story',
    `url: https://lantern.example/7\n-----\n${BODY}`,
    taught('lantern.example', 'agency'),
    { outlet: 'Lantern', agency: null, kind: 'wire' },
  ],
  [
    'an agency that a header credits',
    `publisher: The Valley Times\nbyline: Ada Osei, LWire\n-----\n${BODY}`,
    taught('LWire', 'agency'),
    { outlet: 'The Valley Times', agency: 'Lantern', kind: 'wire' },
  ],
  [
    'an official site of a side',
    `url: https://lantern.example/7\n-----\n${BODY}`,
    taught('lantern.example', 'official', 'PE'),
    { outlet: 'Lantern', kind: 'official', side: { state: 'PE', name: 'Lantern' } },
  ],
  [
    'what is no official site, whatever its address',
    `url: https://lantern.gov.pe/7\n-----\n${BODY}`,
    taught('lantern.gov.pe', 'outlet'),
    { outlet: 'Lantern', side: null },
  ],
  [
    'another host',
    `url: https://lamp.example/7\n-----\n${BODY}`,
    taught('lantern.example', 'agency'),
    { outlet: 'lamp.example' },
  ],
])('%s', async (_, text, outlets, expected) => {
  const read = await ingest(Buffer.from(text), { name: 'a.txt', outlets })
  expect(read).toMatchObject({ ok: true, value: expected })
})
