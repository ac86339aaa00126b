import type { ContactKind } from './account.js'

const NOUNS: Readonly<Record<ContactKind, string>> = {
  'phone-call': 'phone call',
  'video-call': 'video call',
  meeting: 'meeting',
  visit: 'visit',
  summit: 'summit',
  talks: 'talks',
  letter: 'letter',
  'back-channel': 'back channel',
}

/** A kind of contact as a noun: "phone call". */
export function contactNoun(kind: ContactKind): string {
  return NOUNS[kind]
}
