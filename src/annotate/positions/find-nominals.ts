import { limitOfClause, spanOfTokens } from '../../grammar/find-clause.ts'
import { issuesIn } from '../../grammar/find-issue.ts'
import { isLonePerson, partyOf } from '../../grammar/find-party.ts'
import { holderOf } from '../../grammar/find-speaker.ts'
import { nounBefore, verbIndexAt } from '../../grammar/find-subject.ts'
import { whoAt } from '../../grammar/find-actors.ts'
import type { Who } from '../../model/annotation.ts'
import type { Token } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'

interface Owner {
  readonly party: Who
  readonly first: number
}

const makes =
  /^(made|presented|crafted|drafted|formulated|floated|submitted|issued|tabled|proposed|put|backed)$/
const opensContent = /^(to|for|that|on|of)$/
const possessive = /^(his|her|its|their|our|my)$/

const isOwned = (token: Token | undefined): boolean =>
  token !== undefined && (possessive.test(token.lower) || /^['’]s?$/.test(token.text))

// "its call", "Keshet's earlier call", "the Vardanian offer": an owner in the same noun phrase.
const ownerBefore = (context: Context, noun: number): Owner | null => {
  const { ready, actors, words } = context
  for (let i = noun - 1; i > noun - 5 && i >= 0; i--) {
    const token = ready.tokens[i]
    if (
      !token ||
      token.sentence !== ready.tokens[noun]?.sentence ||
      (/PUNCT|ADP|CCONJ|VERB|AUX/.test(token.pos) && !isOwned(token))
    )
      return null
    if (words.firstPerson.has(token.lower)) return null
    const named = token.pos === 'PROPN' || token.pos === 'ADJ' || possessive.test(token.lower)
    const party = named ? partyOf(context, whoAt(ready, actors, token)) : null
    if (party) return { party, first: i }
  }
  return null
}

// "calls from Keshet to …", "a proposal by the envoy for …".
const ownerBehind = (context: Context, noun: number): (Owner & { last: number }) | null => {
  const { ready, actors } = context
  const [next, after] = [ready.tokens[noun + 1], ready.tokens[noun + 2]]
  const made = next !== undefined && makes.test(next.lower) && after?.lower === 'by'
  if (!made && !/^(from|by|of)$/.test(next?.lower ?? '')) return null
  const from = made ? noun + 3 : noun + 2
  for (let i = from; i < from + 10; i++) {
    const token = ready.tokens[i]
    if (!token || /VERB|PUNCT/.test(token.pos) || (token.pos === 'ADP' && !made)) return null
    if (token.pos !== 'PROPN' || ready.tokens[i + 1]?.pos === 'PROPN') continue
    const party = partyOf(context, whoAt(ready, actors, token))
    return party ? { party, first: noun, last: i + 1 } : null
  }
  return null
}

// "opposition to the truce from Keshet": whose it is stands behind what it is about.
const ownerBeyond = (context: Context, noun: number): Owner | null => {
  const { ready, actors } = context
  if (!/^(to|for|of)$/.test(ready.tokens[noun + 1]?.lower ?? '')) return null
  for (let i = noun + 2; i < noun + 10; i++) {
    const token = ready.tokens[i]
    if (!token || /VERB|AUX|PUNCT/.test(token.pos)) return null
    if (token.lower !== 'from') continue
    const np = ready.nouns[nounBefore(ready, i + 1) + 1]
    const party = np?.first === i + 1 ? partyOf(context, whoAt(ready, actors, np)) : null
    return party ? { party, first: noun } : null
  }
  return null
}

// "had sent Keshet an offer to …": the owner is the subject of the verb that carries it.
const ownerOfCarrier = (context: Context, noun: number): Owner | null => {
  const { ready, words } = context
  const verb = ready.verbs[verbIndexAt(ready, noun) - 1]
  const head = ready.tokens[verb?.head ?? -1]
  if (
    !verb ||
    !head ||
    !words.carriers.has(head.lemma) ||
    noun - verb.last > 5 ||
    verb.passive ||
    verb.negated
  )
    return null
  if (head.sentence !== ready.tokens[noun]?.sentence) return null
  const holder = holderOf(context, verb)
  const party = holder?.parties[0]
  return holder && party ? { party, first: Math.min(holder.first, verb.first) } : null
}

const ownOffer = /^(renew|repeat|reiterate|make|send|issue|extend|present|convey|deliver)$/

/** Whose a stance noun at a token is, and the token behind all that says so; null where nobody is named. */
export const ownerOf = (context: Context, noun: number): (Owner & { last: number }) | null => {
  const behind = ownerBehind(context, noun)
  if (behind) return behind
  const before = ownerBefore(context, noun)
  const { ready } = context
  const verb = ready.verbs[verbIndexAt(ready, noun) - 1]
  const carried = ownOffer.test(ready.tokens[verb?.head ?? -1]?.lemma ?? '')
    ? ownerOfCarrier(context, noun)
    : null
  const owner = carried ?? before ?? ownerBeyond(context, noun)
  return owner ? { ...owner, last: noun + 1 } : null
}

// Taggers take "Opposition to" for a name and "the Keshet demand that" for a verb.
const mayBeNoun = ({ ready }: Context, at: number): boolean => {
  const token = ready.tokens[at]
  const next = ready.tokens[at + 1]?.lower ?? ''
  if (!token) return false
  if (token.pos === 'NOUN' || next === 'from' || next === 'by') return true
  if (ready.sentences[token.sentence]?.first === at) return true
  return (
    token.pos === 'VERB' && next === 'that' && /^(the|a|its|their)$/.test(ready.tokens[at - 2]?.lower ?? '')
  )
}

/** Positions that a noun names: "its call for a truce", "renewed his offer to meet", "demands from the guild to". */
export const findNominals = (context: Context): readonly Draft[] => {
  const { ready, words } = context
  const out: Draft[] = []
  for (const [i, token] of ready.tokens.entries()) {
    if (!mayBeNoun(context, i)) continue
    const noun = words.stanceNouns.get(token.lemma) ?? words.stanceNouns.get(token.lower.replace(/s$/, ''))
    if (!noun) continue
    const owner = ownerOf(context, i)
    if (
      !owner ||
      isLonePerson(context, owner.party) ||
      !opensContent.test(ready.tokens[owner.last]?.lower ?? '')
    )
      continue
    const last = limitOfClause(ready, owner.last + 1, words.cuts)
    const span = spanOfTokens(ready, owner.first, last)
    const issues = issuesIn(ready, owner.last + 1, last, { words, lists: noun.stance === 'demands' }).filter(
      (f) => f.known,
    )
    if (!span) continue
    for (const issue of issues)
      out.push({ party: owner.party, issue: issue.slug, stance: noun.stance, span, rule: 'positions/noun' })
  }
  return out
}
