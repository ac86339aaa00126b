import { addAdd } from './add.js'
import { addArticle } from './article.js'
import { addCommitments } from './commitments.js'
import { addCompare } from './compare.js'
import { addContact } from './contact.js'
import { addContacts } from './contacts.js'
import type { AddCommand } from './door.js'
import { addExport } from './export.js'
import { addImport } from './import.js'
import { addPositions } from './positions.js'
import { addPurge } from './purge.js'
import { addRead } from './read.js'
import { addRebuild } from './rebuild.js'
import { addReread } from './reread.js'
import { addReview } from './review.js'
import { addSearch } from './search.js'
import { addServe } from './serve.js'
import { addStatements } from './statements.js'
import { addTimeline } from './timeline.js'
import { addVerify } from './verify.js'
import { addWhy } from './why.js'

interface CommandGroup {
  readonly heading: string
  readonly commands: readonly AddCommand[]
}

/** All commands, in the order of the help. */
export const commandGroups: readonly CommandGroup[] = [
  { heading: 'Texts:', commands: [addCompare, addRead, addWhy] },
  {
    heading: 'The record:',
    commands: [
      addAdd,
      addContacts,
      addContact,
      addStatements,
      addCommitments,
      addPositions,
      addTimeline,
      addSearch,
      addArticle,
      addReview,
      addServe,
    ],
  },
  {
    heading: 'Keeping it:',
    commands: [addVerify, addRebuild, addReread, addPurge, addExport, addImport],
  },
]
