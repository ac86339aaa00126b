// Holds the rooms apart: who may import whom stands in rooms.json, and the README prints it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { root } from './root.mjs'

/** The rooms of a checkout: their folder, what they own, and which rooms they may import. */
export function readRooms(checkout) {
  return JSON.parse(readFileSync(join(checkout, 'rooms.json'), 'utf8')).rooms
}

/** Every breach of the rules, one line each: who, what, and what is allowed. */
export function findBreaches(checkout) {
  const rooms = readRooms(checkout)
  return [
    ...cyclesIn(rooms),
    ...unnamedRooms(checkout, rooms),
    ...rooms.flatMap((room) => breachesOf(room, rooms, checkout)),
  ]
}

/** Rooms that reach themselves through what they may import. */
function cyclesIn(rooms) {
  const importsOf = (name) => rooms.find(({ room }) => room === name)?.imports ?? []
  const reached = (name, seen = new Set()) => {
    for (const next of importsOf(name))
      if (!seen.has(next)) {
        seen.add(next)
        reached(next, seen)
      }
    return seen
  }
  return rooms
    .filter(({ room }) => reached(room).has(room))
    .map(({ room }) => `rooms.json: ${room} reaches itself through its imports`)
}

/** Folders in src that rooms.json does not name: a file there would stand under no rule. */
function unnamedRooms(checkout, rooms) {
  return readdirSync(join(checkout, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `src/${entry.name}`)
    .filter((folder) => !rooms.some(({ room }) => room === folder))
    .map((folder) => `${folder}: rooms.json does not name it`)
}

function breachesOf({ room, imports }, rooms, checkout) {
  return sourcesIn(join(checkout, room)).flatMap((file) => {
    const allowed = [room, ...imports, ...(isTest(file) ? roomsBefore(room, rooms) : [])]
    return importsIn(file).flatMap((name) => {
      const from = relative(checkout, file)
      if (!name.startsWith('.'))
        return room === 'src/model' && !isTest(file)
          ? [`${from} imports ${name}: src/model imports nothing`]
          : []
      const target = roomOf(relative(checkout, resolve(dirname(file), name)), rooms)
      return target === null || allowed.includes(target)
        ? []
        : [`${from} imports from ${target}: ${room} may import ${imports.join(', ') || 'nothing'}`]
    })
  })
}

/** A test may make its values with the rooms that come before its own in rooms.json. */
function roomsBefore(room, rooms) {
  const names = rooms.map((other) => other.room)
  return names.slice(0, names.indexOf(room))
}

function roomOf(path, rooms) {
  const slashed = path.split(sep).join('/')
  return rooms.find(({ room }) => slashed === room || slashed.startsWith(`${room}/`))?.room ?? null
}

function sourcesIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sourcesIn(path)
    return /\.tsx?$/u.test(entry.name) ? [path] : []
  })
}

function isTest(file) {
  return /\.test\.tsx?$/u.test(file)
}

/** The modules that a file names in imports, exports and types, in the order of the file. */
function importsIn(file) {
  const code = readFileSync(file, 'utf8')
  const named = /^(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]/gmu
  const bare = /\bimport\s*\(\s*['"]([^'"]+)['"]\s*\)|^import\s+['"]([^'"]+)['"]/gmu
  return [...code.matchAll(named), ...code.matchAll(bare)].map(([, a, b]) => a ?? b)
}

if (import.meta.filename === process.argv[1]) {
  const breaches = findBreaches(root)
  for (const breach of breaches) console.error(breach)
  process.exitCode = breaches.length === 0 ? 0 : 1
}
