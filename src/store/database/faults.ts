import { StoreError, type StoreFault } from '../errors.js'

/** A statement that PGlite refused; `code` is an SQLSTATE. */
export class StatementError extends Error {
  override readonly name = 'StatementError'
  constructor(
    message: string,
    readonly code: string | null,
  ) {
    super(message)
  }
}

interface Failing {
  readonly codes: RegExp
  readonly fault: StoreFault
  readonly says: string
  readonly advice: string
}

const AGAIN = 'Run the command again: nothing that was reported as kept is lost.'
const REACH =
  'Check that the server runs and that READOUT_DATABASE_URL names it; nothing that was reported as kept is lost.'

/** SQLSTATEs and Node's own codes, and what they mean to the one who runs the command. */
const FAILINGS: readonly Failing[] = [
  {
    codes:
      /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|ENOENT|08001|08004)$/u,
    fault: 'database-gone',
    says: 'cannot be reached',
    advice: REACH,
  },
  {
    codes: /^(?:ECONNRESET|EPIPE|08\w{3}|57P0[1-5])$/u,
    fault: 'database-gone',
    says: 'went away, or is not ready',
    advice: AGAIN,
  },
  {
    codes: /^(?:28\w{3})$/u,
    fault: 'database-gone',
    says: 'refused the user or the password',
    advice: 'Check both in READOUT_DATABASE_URL.',
  },
  {
    codes: /^3D000$/u,
    fault: 'database-gone',
    says: 'does not exist',
    advice: 'Create it on the server ("createdb"), or correct READOUT_DATABASE_URL.',
  },
  {
    codes: /^(?:53300|53400)$/u,
    fault: 'database-gone',
    says: 'takes no more connections',
    advice: 'Wait, or ask its administrator for more.',
  },
  {
    codes: /^(?:57014|55P03|25P0[34])$/u,
    fault: 'database-gone',
    says: 'did not answer in time',
    advice: `Another command may be writing. ${AGAIN}`,
  },
  {
    codes: /^(?:40001|40P01)$/u,
    fault: 'database-gone',
    says: 'gave way to another writer',
    advice: AGAIN,
  },
  {
    codes: /^(?:53100|ENOSPC|EDQUOT)$/u,
    fault: 'disk-full',
    says: 'has no room left',
    advice: 'Make room and run the command again; whatever was reported as kept is kept.',
  },
  {
    codes: /^(?:25006|42501)$/u,
    fault: 'read-only',
    says: 'may not be written by this user',
    advice: 'Use a user who owns its schema "readout", or ask its administrator.',
  },
  {
    codes: /^(?:58\w{3}|XX00[12])$/u,
    fault: 'disk',
    says: 'cannot read or write its own files',
    advice:
      'Check the disk, then run "readout rebuild": it makes the database again from the archive.',
  },
]

/**
 * What a failed statement means, in words for who runs the command. `where` names the database, without its password. An
 * error that is no failure of the machinery, as a statement that we wrote wrongly, comes back as it is.
 */
export function translated(error: unknown, where: string): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error
  const failing = failingOf(error)
  if (!failing) return error
  const reason = error.message ? ` (${error.message})` : ''
  return new StoreError(failing.fault, `${where} ${failing.says}${reason}. ${failing.advice}`, {
    cause: error,
  })
}

function failingOf(error: Error): Failing | undefined {
  const code = codeOf(error)
  if (code !== null) return FAILINGS.find(({ codes }) => codes.test(code))
  // What pg throws without a code is about its connection.
  return /connection|connect/iu.test(error.message)
    ? FAILINGS.find(({ codes }) => codes.test('ECONNRESET'))
    : undefined
}

/** The SQLSTATE or Node's code of an error; of several tried addresses, the first one's. */
export function codeOf(error: Error): string | null {
  if ('code' in error && typeof error.code === 'string') return error.code
  const first = error instanceof AggregateError ? error.errors[0] : null
  return first instanceof Error ? codeOf(first) : null
}
