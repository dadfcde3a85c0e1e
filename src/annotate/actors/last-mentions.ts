import type { Draft, DraftMention } from './drafts.ts'

/** Where a draft was last named before a token: the first token of that mention, or -1. */
export type LastMentions = (draft: Draft, token: number) => number

interface Order {
  /** How many of the draft's mentions are in order here. */
  count: number
  /** In the order of where mentions end; `firsts` holds the furthest beginning of those up to there. */
  readonly lasts: number[]
  readonly firsts: number[]
}

const inOrder = (mentions: readonly DraftMention[]): Order => {
  const order: Order = { count: mentions.length, lasts: [], firsts: [] }
  for (const m of [...mentions].sort((a, b) => a.last - b.last)) append(order, m)
  return order
}

const append = ({ lasts, firsts }: Order, m: DraftMention): void => {
  lasts.push(m.last)
  firsts.push(Math.max(firsts.at(-1) ?? -1, m.first))
}

// Mentions found later come in the order of the text: behind the ones found before them.
const added = (order: Order, mentions: readonly DraftMention[], from: number): Order => {
  for (; from + order.count < mentions.length; order.count++) {
    const m = mentions[from + order.count]
    if (!m || m.last < (order.lasts.at(-1) ?? 0)) return inOrder(mentions.slice(from))
    append(order, m)
  }
  return order
}

const lookUp = ({ lasts, firsts }: Order, token: number): number => {
  let [low, high] = [0, lasts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lasts[middle] ?? 0) <= token) low = middle + 1
    else high = middle
  }
  return firsts[low - 1] ?? -1
}

/**
 * Looks for the last mention before a token, in drafts that are given more mentions from left to right meanwhile: a long page has
 * thousands of mentions of one draft, and asks as often.
 */
export const openLastMentions = (): LastMentions => {
  const known = new Map<Draft, { readonly first: Order; more: Order; readonly from: number }>()
  return (draft, token) => {
    const { mentions } = draft
    let held = known.get(draft)
    if (!held) {
      held = { first: inOrder(mentions), more: inOrder([]), from: mentions.length }
      known.set(draft, held)
    }
    if (mentions.length > held.from + held.more.count) held.more = added(held.more, mentions, held.from)
    return Math.max(lookUp(held.first, token), lookUp(held.more, token))
  }
}
