import { phrasesIn } from '../../kit/phrase-table.ts'
import { tokenIndexAt, tokensIn } from '../../grammar/find-at.ts'
import { lastPairBefore } from '../../grammar/find-sides.ts'
import { firstStatementAt } from '../../grammar/find-speaker.ts'
import { findSubject, nounAfter, nounBefore, verbsBetween } from '../../grammar/find-subject.ts'
import type { ActorAnnotation, Who } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import type { Climb } from './climb.ts'
import type { Mention } from './mention.ts'
import { namedIn, spanOf, type Named, type Scene } from './scene.ts'

/** Who takes part: states and organisations, and the people named for them. */
export interface Company {
  readonly parties: readonly Who[]
  readonly heads: readonly Who[]
  /** Someone is named in the phrase itself. */
  readonly own: boolean
  /** Those who are named are of no known side. */
  readonly closed?: boolean
}

const partyName = (actor: ActorAnnotation): string | null =>
  // An outlet that "met the minister" asked for words.
  actor.rule === 'actors/press'
    ? null
    : actor.actorKind === 'state'
      ? actor.name
      : actor.actorKind === 'person'
        ? actor.side
        : (actor.side ?? actor.name)

const whoOf = (scene: Scene, name: string, mention: Named): Who => {
  const side = scene.earlier.actor.find(
    (a) => a.name === name && (a.actorKind !== 'person' || a === mention.actor),
  )
  return {
    actor: side?.id ?? null,
    text:
      side || name === mention.actor.name ? scene.ready.article.text.slice(mention.start, mention.end) : name,
    span: { start: mention.start, end: mention.end },
  }
}

// "Vardanian leader Tavi Renholt": where nobody says whose he is, the state beside his name does.
const besides = (mention: Named, all: readonly Named[], text: string): string | null => {
  const state = all.filter((m) => m.actor.actorKind === 'state' && m.end <= mention.start).at(-1)
  return state && !/[,;]| and /.test(text.slice(state.end, mention.start)) ? state.actor.name : null
}

// "its Vardanian rival Hollen Works": where somebody comes from who stands for himself.
const isOrigin = (scene: Scene, { actor, start, end }: Named): boolean => {
  if (actor.actorKind !== 'state') return false
  const { ready, words, offices } = scene
  const at = tokenIndexAt(ready, start)
  const np = ready.nouns[nounBefore(ready, at) + 1]
  const head = np && np.first <= at && at < np.last ? ready.tokens[np.head] : undefined
  if (!np || head?.pos !== 'PROPN' || head.start < end) return false
  const behind = ready.tokens.slice(at + 1, np.last)
  const whose = behind.some((t) => t.pos === 'PART' || words.people.has(t.lower) || offices.has(t.lower))
  return !whose && /^(NOUN|ADJ)$/.test(behind[0]?.pos ?? '') && namedIn(scene, head).length === 0
}

// "a call between President Morvane and Mr. Renholt": who holds an office stands for a side, whichever it is; other pages may say.
const isOfficeHolder = ({ offices, earlier }: Scene, who: Who): boolean => {
  const actor = earlier.actor.find((a) => a.id === who.actor)
  return (
    actor?.side === null &&
    actor.roles.some((r) => r.of === null && r.tense !== 'former' && offices.has(r.title.toLowerCase()))
  )
}

// "the Keshet-Vardania talks": each part of a joined name that is a name of the article by itself.
const joinedIn = (scene: Scene, span: Span): readonly Named[] =>
  tokensIn(scene.ready, span).flatMap((token) =>
    token.pos !== 'PUNCT' && /^\p{Lu}[\p{L}.]*([-–]\p{Lu}[\p{L}.]*)+$/u.test(token.text)
      ? [...token.text.matchAll(/[^-–]+/g)].flatMap((part) => {
          const actor = scene.byName.get(part[0])
          const start = token.start + part.index
          return actor ? [{ actor, start, end: start + part[0].length }] : []
        })
      : [],
  )

/** Parties and people named inside spans. */
export const companyIn = (scene: Scene, spans: readonly (Span | null)[]): Company => {
  const parties = new Map<string, Who>()
  const heads = new Map<string, Who>()
  const text = scene.ready.article.text
  for (const span of spans) {
    const all = span ? [...namedIn(scene, span), ...joinedIn(scene, span)] : []
    for (const m of all.filter((one) => !isOrigin(scene, one))) {
      const name = partyName(m.actor) ?? besides(m, all, text)
      if (name && !parties.has(name)) parties.set(name, whoOf(scene, name, m))
      if (m.actor.actorKind === 'person')
        heads.set(m.actor.id, {
          actor: m.actor.id,
          text: text.slice(m.start, m.end),
          span: { start: m.start, end: m.end },
        })
    }
  }
  return { parties: [...parties.values()], heads: [...heads.values()], own: parties.size + heads.size > 0 }
}

// The names that belong to the phrase: before the noun, and behind "with", "between", "of" — not behind "in" or "on".
const phraseSpans = (scene: Scene, mention: Mention): readonly (Span | null)[] => {
  const { ready, words } = scene
  const out = [mention.verb ? null : spanOf(scene, mention.first, mention.core)]
  let from = -1
  for (let i = mention.core; i <= mention.last; i++) {
    const lower = ready.tokens[i]?.lower ?? ''
    const opens = words.with.has(lower) || words.between.has(lower) || words.by.has(lower) || lower === 'of'
    if (from >= 0 && (i === mention.last || (ready.tokens[i]?.pos === 'ADP' && lower !== 'of'))) {
      out.push(spanOf(scene, from, i))
      from = -1
    }
    if (opens) from = i + 1
  }
  if (mention.whom !== undefined) out.push(spanOf(scene, mention.whom, mention.last))
  return out
}

const holds = (climbed: Climb): boolean => climbed.cues.some((c) => c.cue === 'hold')

// True where the verb that holds the meeting makes its subject the host and no party.
const isHosted = (scene: Scene, climbed: Climb): boolean =>
  climbed.cues.some((c) => scene.words.hosting.has(scene.ready.tokens[c.first]?.lemma ?? ''))

/** Who hosts it: the subject or owner of "host". */
export const hostOf = (scene: Scene, climbed: Climb): string | null => {
  const place = isHosted(scene, climbed) ? (climbed.subject ?? climbed.owner) : null
  const span = place ? spanOf(scene, place.first, place.last) : null
  const named = span ? namedIn(scene, span)[0] : undefined
  return named ? (partyName(named.actor) ?? named.actor.name) : null
}

// "Renholt said after talks with Keshet", "After talks with Keshet, Renholt said": the other side is who acts in the sentence.
const actingSubject = (scene: Scene, mention: Mention): Span | null => {
  const { ready, words } = scene
  const { first, last } = mention.sentence
  const joined = ready.tokens.slice(mention.core, mention.last).some((t) => words.with.has(t.lower))
  if (!joined || mention.verb) return null
  const left = verbsBetween(ready, first, mention.first).findLast((v) => v.form === 'finite')
  const right =
    left || ready.tokens[mention.last]?.text !== ','
      ? undefined
      : verbsBetween(ready, mention.last, last).find((v) => v.form === 'finite')
  const verb = left ?? right
  const subject = verb ? findSubject(ready, verb) : null
  const apart = right && subject && subject.first < mention.last
  const same = subject && ready.tokens[subject.first]?.quotation === ready.tokens[mention.first]?.quotation
  return subject && same && !apart ? spanOf(scene, subject.first, subject.last) : null
}

// "with Keshet": a name behind "with" says who, even one that nobody knows.
const namesOther = (scene: Scene, mention: Mention): boolean => {
  const { ready, words } = scene
  for (let i = mention.core; i < mention.last - 1; i++) {
    const lower = ready.tokens[i]?.lower ?? ''
    if ((words.with.has(lower) || words.between.has(lower)) && ready.tokens[i + 1]?.pos === 'PROPN')
      return true
  }
  return false
}

// "with all the parties concerned", "of coastal leaders", "to end the war, with Premier Quist": others, not "with the envoy", who was named.
const namesStrangers = (scene: Scene, mention: Mention): boolean => {
  const { ready, words } = scene
  const end = Math.min(mention.sentence.last, mention.last + PURPOSE)
  for (let i = mention.core; i < end - 1; i++) {
    const token = ready.tokens[i]
    if (!token || token.pos === 'PUNCT' || (i >= mention.last && token.pos === 'SCONJ')) return false
    const of = i === mention.core && words.members.has(token.lower)
    if ((of || words.with.has(token.lower)) && areStrangers(scene, i + 1, mention.sentence, of)) return true
  }
  return false
}

const areStrangers = (scene: Scene, at: number, sentence: Mention['sentence'], of: boolean): boolean => {
  const { ready, words } = scene
  const np = nounAfter(ready, at, sentence)
  const head = np?.first === at ? ready.tokens[np.head] : undefined
  if (!np || !head || speaksOfBoth(scene, np.first, np.last)) return false
  if (head.pos === 'PROPN') return !of
  const several = words.people.has(head.lower) && head.lower.endsWith('s')
  return several && !words.pointing.has(ready.tokens[np.first]?.lower ?? '')
}

/** How far behind the phrase it may still be said with whom. */
const PURPOSE = 14

/** True for "between Keshet and Corvale": all who take part are named, known or not. */
export const namesBoth = ({ ready, words }: Scene, mention: Mention): boolean => {
  const tokens = ready.tokens.slice(mention.core, mention.last)
  const at = tokens.findIndex((t) => words.between.has(t.lower))
  return at >= 0 && tokens.slice(at).some((t) => t.pos === 'CCONJ')
}

// "I spoke with", "we have talked to": whoever says so.
const actingSpan = (
  scene: Scene,
  { first, last }: { readonly first: number; readonly last: number },
): Span | null => {
  const span = spanOf(scene, first, last)
  if (!span || last - first > 1 || !scene.words.self.has(scene.ready.tokens[first]?.lower ?? '')) return span
  return firstStatementAt(scene.earlier.statement, span)?.speaker?.span ?? span
}

// "In a call on Monday, Renholt told Morvane", "Renholt told Morvane in a call": who speaks to whom takes part.
const tellers = (scene: Scene, mention: Mention): readonly (Span | null)[] => {
  const { ready, words } = scene
  const { first, last } = mention.sentence
  if (mention.verb || (mention.sort !== 'call' && mention.sort !== 'meeting')) return []
  const before = verbsBetween(ready, first, mention.first).findLast((v) => v.form === 'finite')
  const leads = !before && ready.tokens[mention.last]?.text === ','
  const verb = leads
    ? verbsBetween(ready, mention.last, last).find((v) => words.telling.has(v.lemma))
    : before
  const whom = verb && words.telling.has(verb.lemma) ? nounAfter(ready, verb.last, mention.sentence) : null
  const subject = verb && whom?.first === verb.last ? findSubject(ready, verb) : null
  if (!subject || !whom || (leads && subject.first < mention.last)) return []
  if (!leads && whom.last !== mention.first - 1) return []
  return [spanOf(scene, subject.first, subject.last), spanOf(scene, whom.first, whom.last)]
}

// Who says "we" for a side need not have been there.
const withoutSpeaker = (scene: Scene, mention: Mention, company: Company, climbed: Climb): Company => {
  const { subject } = climbed
  // "he expects talks", "she offered talks": whoever says so is a side, and may send others.
  const wishes = mention.verb === null && climbed.cues.length > 0 && !holds(climbed)
  if (wishes && subject) return { ...company, heads: outside(company.heads, actingSpan(scene, subject)) }
  const us = subject && subject.last === subject.first + 1 && scene.ready.tokens[subject.first]?.lower
  if (us !== scene.words.us) return company
  return { ...company, heads: outside(company.heads, subject && actingSpan(scene, subject)) }
}

// Who may take part besides those of the phrase: the subject of the verb that holds it, the owner of the offer.
const beside = (
  scene: Scene,
  mention: Mention,
  climbed: Climb,
  fromOwn: Company,
): readonly (Span | null)[] => {
  const subject = climbed.subject ? actingSpan(scene, climbed.subject) : null
  const owner = climbed.owner ? spanOf(scene, climbed.owner.first, climbed.owner.last) : null
  const needed = fromOwn.parties.length < 2 && (climbed.during !== 'held' || climbed.cues.length > 0)
  return needed &&
    !namesBoth(scene, mention) &&
    (holds(climbed) || mention.verb !== null || fromOwn.parties.length === 1)
    ? [subject, owner]
    : [owner]
}

const outside = (heads: Company['heads'], span: Span | null): Company['heads'] =>
  heads.filter((h) => !(span && h.span && h.span.start >= span.start && h.span.end <= span.end))

/** The parties of one mention: from its own words, and from the subject of the verb that holds it. */
export const companyOf = (scene: Scene, mention: Mention, climbed: Climb): Company => {
  const own = phraseSpans(scene, mention)
  const fromOwn = companyIn(scene, own)
  if (isHosted(scene, climbed)) return fromOwn
  // "Oremund's offer to hold Keshet-Vardania talks": who proposes talks of two others is no third.
  if (fromOwn.parties.length > 1 && climbed.cues.some((c) => c.cue !== 'hold')) return fromOwn
  const joined = beside(scene, mention, climbed, fromOwn)
  const all = companyIn(scene, [...joined, ...own])
  const wide =
    all.parties.length === 1 ? companyIn(scene, [actingSubject(scene, mention), ...joined, ...own]) : all
  const told =
    wide.parties.length + wide.heads.length === 0 ? companyIn(scene, tellers(scene, mention)) : wide
  const both = told !== wide && told.heads.length > 1
  const shown = withHolders(scene, mention, told === wide || both ? told : wide)
  const known = shown.parties.length > 0 ? shown : { ...shown, parties: bothNamed(scene, mention, climbed) }
  return {
    ...withoutSpeaker(scene, mention, known, climbed),
    closed: known.parties.length === 0 && (known.heads.length > 1 || namesStrangers(scene, mention)),
    own: fromOwn.own || both || namesOther(scene, mention),
  }
}

// A call is between the two who hold an office, whosever it is.
const withHolders = (scene: Scene, mention: Mention, company: Company): Company => {
  const { parties, heads } = company
  const holders = parties.length < 2 ? heads.filter((who) => isOfficeHolder(scene, who)) : []
  return mention.sort === 'call' && parties.length + holders.length === 2
    ? { ...company, parties: [...parties, ...holders] }
    : company
}

// "talks between the two sides", "the parties met again": the two who were named together just before.
const bothNamed = (scene: Scene, mention: Mention, { subject }: Climb): readonly Who[] => {
  const ofSubject = subject !== null && speaksOfBoth(scene, subject.first, subject.last)
  const place = spanOf(scene, mention.first, mention.last)
  if (!place || !(ofSubject || speaksOfBoth(scene, mention.first, mention.last))) return []
  const sides = lastPairBefore(scene.ready, scene.earlier.actor, place) ?? []
  return sides.flatMap((actor) => {
    const span = actor.mentions[0]
    return span ? [{ actor: actor.id, text: actor.name, span: { start: span.start, end: span.end } }] : []
  })
}

/** True where the words speak of both parties of the article without naming them. */
export const speaksOfBoth = (scene: Scene, first: number, last: number): boolean =>
  phrasesIn(scene.words.bothSides, scene.ready.tokens, first, last).length > 0
