import { describe, expect, it } from 'vitest'
import { english } from '../../../src/languages/en/index.ts'
import type { Zone } from '../../../src/model/article.ts'
import { findCut } from '../../../src/read/credits/find-cut.ts'

const lead =
  'Envoys from Vardania and Keshet met on Tuesday to talk about the herring bank and its nets, officials said.'
const long = Array.from({ length: 12 }, () => lead).join('\n\n')
const broken = `${lead}\n\nThe two sides are to meet again in Vellin before the`

const cut = (text: string, after: readonly string[] = [], free: boolean | null = null) =>
  findCut(
    text,
    after.map((words): Zone => ({ kind: 'promotion', text: words, before: text.length })),
    english.pages,
    free,
  )

describe('a page for those who pay', () => {
  it.each([
    'Subscribe to continue reading',
    'To read the full story, log in or subscribe.',
    'To continue reading this article you need an account. Register or log in.',
    'This article is for subscribers only.',
    'You have reached your limit of free articles this month.',
    'Log in to read the full article',
    'Become a member to unlock this story',
  ])('is cut where the page asks right below a short body: %s', (prompt) => {
    expect(cut(lead, [prompt])).toBe('paywalled')
    expect(cut(broken, [prompt])).toBe('paywalled')
  })

  it('is whole where the box stands under a whole story', () => {
    expect(cut(long, ['Subscribe to continue reading'])).toBeNull()
    expect(cut(long, ['Already a subscriber? Log in'])).toBeNull()
    expect(cut(lead, ['Subscribe now'])).toBeNull()
    expect(cut(lead, ['Sign up for our newsletter to get the day in brief'])).toBeNull()
  })

  it('believes the page that it is not free only where the body stops short', () => {
    expect(cut(long, [], false)).toBeNull()
    expect(cut(broken, [], false)).toBe('paywalled')
    expect(cut(lead, ['Already a subscriber? Log in'], false)).toBe('paywalled')
    expect(cut(long, ['Subscribe to continue reading'], false)).toBe('paywalled')
  })
})

describe('a page that breaks off', () => {
  it.each([
    [`${lead} The two sides are to meet again in …`],
    [`${lead} The two sides are to meet agai... [+1234 chars]`],
    [`${lead} The two sides are to […]`],
    [`${lead} The two sides are to... Read more`],
    [broken],
    [
      `${lead}\n\n${lead}\n\nThe two sides are to meet again in Vellin in the autumn and neither says who goe`,
    ],
  ])('%s', (text) => {
    expect(cut(text)).toBe('truncated')
  })

  it('is one where a link to the rest follows a body without an end', () => {
    const text = 'Envoys from Vardania and Keshet met on Tuesday to talk about the herring bank'
    expect(cut(text, ['Read the full story'])).toBe('truncated')
    expect(cut(text, ['Share this'])).toBeNull()
  })

  it.each([
    [long],
    [`${long}\n\n“We shall see …”`],
    [`${lead}\n\nWhat they agreed:\n\nNets of one size`],
    [`${lead}\n\nOrla Brannic is the Herald's correspondent in Vellin`],
  ])('is not a whole story: %s', (text) => {
    expect(cut(text, ['Share this'])).toBeNull()
  })
})
