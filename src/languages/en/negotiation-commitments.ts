import { phraseTable } from '../../kit/phrase-table.ts'
import type { CommitmentAnnotation } from '../../model/annotation.ts'
import type { CommitmentCue, Takes } from '../contract/negotiation.ts'

// Verb: status: what follows. A "#" marks a cue that counts with a number or a deed of exchange only.
const verbs = `
agree to: agreed: any
agree on monday|tuesday|wednesday|thursday|friday|saturday|sunday to: agreed: any
agree monday|tuesday|wednesday|thursday|friday|saturday|sunday to: agreed: any
agree on|upon: agreed: thing
agree: agreed#: thing
arrange to: agreed: any
arrange for: agreed: thing push
offer: offered#: thing to
propose: offered#: thing
promise|pledge|vow to: offered: any
pledge: offered#: thing
commit to: offered#: any
undertake: agreed: to
reaffirm|reiterate|restate|renew ~ commitment to: offered: any
release|free: done#: thing
return: done#: thing
repatriate: done#: thing
exchange|swap: done#: thing
hand over: done#: thing
transfer: done#: thing
lead to|in: done#: thing
result in: done#: thing
break|violate|breach: broken#: thing
`

/** Verbs by which parties bind themselves, or keep or break their word. */
export const commitmentVerbs = phraseTable(
  verbs
    .trim()
    .split('\n')
    .map((line): readonly [string, CommitmentCue] => {
      const [phrase = '', status = '', takes = ''] = line.split(': ')
      return [
        phrase,
        {
          status: status.replace('#', '') as CommitmentAnnotation['status'],
          counted: status.endsWith('#'),
          takes: takes.split(' ') as Takes[],
        },
      ]
    }),
)

/** Nouns of what is undertaken and done. */
export const deeds: ReadonlySet<string> = new Set(
  'exchange swap return release handover repatriation transfer ceasefire truce pause halt withdrawal evacuation extension delivery payment'.split(
    ' ',
  ),
)

/** Verbs of giving, sending and lifting. */
export const deedVerbs: ReadonlySet<string> = new Set(
  'send provide deliver supply pay reimburse release free return lend extend lift cut withdraw give grant transfer contribute donate hand suspend reduce lower buy purchase invest fund finance'.split(
    ' ',
  ),
)

/** What others put on the table. */
export const papers: ReadonlySet<string> = new Set(
  'proposal plan condition idea demand offer request term suggestion'.split(' '),
)

/** Promises that can be kept or broken. */
export const pacts: ReadonlySet<string> = new Set(
  'ceasefire truce agreement deal pact accord promise commitment treaty cease-fire armistice'.split(' '),
)

/** Issues of things handed over. */
export const handedOver: ReadonlySet<string> = new Set(['prisoners', 'bodies', 'children', 'other:hostages'])

/** Deeds that bind both sides of a table. */
export const mutual: ReadonlySet<string> = new Set(
  'exchange swap contact contacts talks ceasefire truce dialogue'.split(' '),
)
