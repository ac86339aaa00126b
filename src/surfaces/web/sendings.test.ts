import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { sendingsIn } from './sendings.js'

async function newHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'readout-home-'))
  onTestFinished(() => rm(home, { recursive: true, force: true }))
  return home
}

const texts = [
  { name: '../../<b>.txt', bytes: new TextEncoder().encode('Ida Berg met Tom Reyes.') },
  { name: '../../<b>.txt', bytes: new Uint8Array([0, 255, 10]) },
]

test('what was sent is there for the next server, once; then it is told as left', async () => {
  const home = await newHome()
  await sendingsIn(home).keep({ id: 'e1', texts })
  expect(await sendingsIn(home).takeLeft()).toEqual([{ id: 'e1', texts, isAgain: false }])
  expect(await sendingsIn(home).takeLeft()).toEqual([{ id: 'e1', texts, isAgain: true }])
  await sendingsIn(home).forget('e1')
  expect(await sendingsIn(home).takeLeft()).toEqual([])
})

test('what is in the record is forgotten, and a name is no path', async () => {
  const home = await newHome()
  const sendings = sendingsIn(home)
  await sendings.keep({ id: 'e2', texts })
  expect(await readdir(join(home, 'sent'))).toEqual(['e2'])
  await sendings.forget('e2')
  expect(await readdir(join(home, 'sent'))).toEqual([])
})

test('what nobody was told of is no sending', async () => {
  const home = await newHome()
  await mkdir(join(home, 'sent', 'e3.part'), { recursive: true })
  await writeFile(join(home, 'sent', 'e3.part', '0'), 'half')
  expect(await sendingsIn(home).takeLeft()).toEqual([])
  expect(await readdir(join(home, 'sent'))).toEqual([])
})

test('a record to which nothing was sent has nothing left', async () => {
  expect(await sendingsIn(await newHome()).takeLeft()).toEqual([])
})
