import { partyKey } from '../../grammar/find-party.ts'
import { phrasesIn } from '../../kit/phrase-table.ts'
import type { ActorAnnotation, Who } from '../../model/annotation.ts'
import type { Context } from './context.ts'

const isSide = (actor: ActorAnnotation): boolean => actor.actorKind !== 'person'

/**
 * Who sits across the table from a party, by the two sides that an article names most: the other one for one of the two, both for
 * anybody else. A function of the article, counted once.
 */
export const oppositeIn = (context: Context): ((party: Who) => readonly Who[]) => {
  const counts = new Map<string, { readonly who: Who; count: number; readonly first: number }>()
  for (const actor of context.actors) {
    const side = context.parties.get(actor.id)
    const [mention] = actor.mentions
    const own = context.actors.find((each) => each.id === side?.actor) ?? actor
    if (!side || !mention || !isSide(own)) continue
    const who: Who = { actor: side.actor, text: side.name, span: mention }
    const known = counts.get(partyKey(who))
    if (known) known.count += actor.mentions.length
    else counts.set(partyKey(who), { who, count: actor.mentions.length, first: mention.start })
  }
  const sorted = [...counts.values()].sort((a, b) => b.count - a.count || a.first - b.first)
  const sides = sorted.slice(0, 2).map(({ who }) => who)
  return (party) => sides.filter((who) => partyKey(who) !== partyKey(party))
}

const anyDeal = 'other:deal'

/** Which deal an article speaks of: "the deal" where its pages name only the peace deal is that one. */
export const dealIn = ({ ready, words }: Context): { readonly of: string; readonly is: string } => {
  const counts = new Map<string, number>()
  for (const { value } of phrasesIn(words.issuePhrases, ready.tokens, 0, ready.tokens.length))
    if (value.slug !== anyDeal && value.slug.endsWith('-deal'))
      counts.set(value.slug, (counts.get(value.slug) ?? 0) + 1)
  const [first, second] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return { of: anyDeal, is: first && (!second || first[1] > 2 * second[1]) ? first[0] : anyDeal }
}
