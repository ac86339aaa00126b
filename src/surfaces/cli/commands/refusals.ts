import type { Command } from 'commander'

// The parser lets the last of a flag and its negation win; whoever gives both has meant one of them.
/** Refuses a flag together with its negation. */
export function refuseBoth(command: Command, flag: string): void {
  const given = new Set<string>()
  for (const name of [flag, `no-${flag}`])
    command.on(`option:${name}`, () => {
      given.add(name)
      if (given.size > 1)
        command.error(`error: option '--${flag}' cannot be used with option '--no-${flag}'`)
    })
}
