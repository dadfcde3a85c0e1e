import { describe, expect, it } from 'vitest'
import { newDraft } from '../../../src/annotate/actors/drafts.ts'
import { openLastMentions } from '../../../src/annotate/actors/last-mentions.ts'

const mention = (first: number, last: number) => ({ first, last, form: 'name' as const })

describe('where a draft was last named', () => {
  it('is the mention that begins last of those that end by then, in whatever order they were found', () => {
    const draft = newDraft('person', 'Ilsa Morvane', 'actors/full-name')
    draft.mentions.push(mention(40, 42), mention(3, 9), mention(5, 6))
    const lastBefore = openLastMentions()
    expect([2, 6, 9, 41, 42].map((token) => lastBefore(draft, token))).toEqual([-1, 5, 5, 5, 40])
  })

  it('counts mentions that are added while it is asked, also those out of order', () => {
    const draft = newDraft('person', 'Ilsa Morvane', 'actors/full-name')
    draft.mentions.push(mention(0, 2), mention(90, 91))
    const lastBefore = openLastMentions()
    expect(lastBefore(draft, 50)).toBe(0)
    draft.mentions.push(mention(30, 32), mention(20, 21))
    expect([25, 50, 99].map((token) => lastBefore(draft, token))).toEqual([20, 30, 90])
  })
})
