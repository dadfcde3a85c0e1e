import { limitOfClause, spanOfTokens, startOfSubject } from '../../grammar/find-clause.ts'
import { isBody, isLonePerson, partyKey, partyOf } from '../../grammar/find-party.ts'
import { exchangeIn, issueOf, issuesIn, type IssueFound } from '../../grammar/find-issue.ts'
import { bothSides, namesBoth } from '../../grammar/find-sides.ts'
import { holderOf, type Holder, speakingParty } from '../../grammar/find-speaker.ts'
import { pushedTo, takesAt } from '../../grammar/find-takes.ts'
import { whoAt } from '../../grammar/find-actors.ts'
import { findSubject, nounBefore, verbIndexAt } from '../../grammar/find-subject.ts'
import { phraseAt } from '../../kit/phrase-table.ts'
import type { StanceCue } from '../../languages/contract/negotiation.ts'
import type { Stance } from '../../model/annotation.ts'
import type { VerbGroup } from '../../model/ready.ts'
import type { Context, Draft } from './context.ts'
import { isFirmTable, isNegotiationPage } from './is-position.ts'
import { behindAside, type Cue, cueOf, isGap } from './read-cue.ts'
import { runningMatter } from './running-matter.ts'

const willing = /^(will|would|'ll|’ll|'d|’d)$/
const cannot = /^(can|ca|could|cannot)$/

// "we would need", "it could not accept": a modal leaves a stance only in a party's own words.
// "Keshet's proposed quota": a participle inside of a noun phrase tells nothing of its own.
const isPremodifier = ({ ready }: Context, verb: VerbGroup): boolean => {
  const np = ready.nouns[nounBefore(ready, verb.first) + 1]
  return np !== undefined && np.first < verb.head && verb.head < np.head
}

const NEAR = 9

// Of a common verb the issue must stand close: "asked for details of … tariffs" wants details.
const isNear = ({ ready, words }: Context, first: number, last: number): boolean =>
  issueOf(ready, first, Math.min(last, first + NEAR), words)?.known === true

// Somebody who speaks for nobody known: only what is beyond doubt.
const isPlain = (cue: StanceCue, verb: VerbGroup): boolean => !cue.weak && verb.form === 'finite'

// "declined to comment on the proposal" says nothing of the proposal.
const telling =
  /^(comment|say|answer|elaborate|disclose|specify|speculate|confirm|identify|name|respond|reveal|explain)$/
const offering = /^(discuss|offer|give|share|provide)$/
const keepsSilent = ({ ready }: Context, verb: VerbGroup): boolean => {
  if (ready.tokens[verb.last]?.lower !== 'to') return false
  const next = ready.tokens[verb.last + 1]?.lower ?? ''
  return telling.test(next) || (verb.lemma === 'decline' && offering.test(next))
}

const acts = /^(strike|walk|stage|protest|rally|march|ballot)$/

const mayHold = (context: Context, verb: VerbGroup): boolean => {
  if (keepsSilent(context, verb)) return false
  // "Staff will walk out over pay": announced action tells of the demand behind it.
  if (acts.test(verb.lemma)) return true
  if (verb.modal === null || verb.modal === verb.lemma) return true
  if (!willing.test(verb.modal) && !(cannot.test(verb.modal) && verb.negated)) return false
  const speaker = speakingParty(context, verb)
  const holder = speaker ? holderOf(context, verb) : null
  if (!speaker || !holder) return false
  return holder.firstPerson || holder.parties.some((p) => partyKey(p) === partyKey(speaker))
}

const against: { readonly [S in Stance]: Stance | null } = {
  demands: 'rejects',
  offers: 'rejects',
  accepts: 'rejects',
  supports: 'rejects',
  insists: null,
  rejects: null,
}

// "rejected by Keshet": who does it stands behind the verb.
const agentOf = (context: Context, verb: VerbGroup): Holder | null => {
  const { ready, actors } = context
  if (ready.tokens[verb.last]?.lower !== 'by') return null
  const np = ready.nouns[nounBefore(ready, verb.last + 1) + 1]
  if (np?.first !== verb.last + 1) return null
  const party = partyOf(context, whoAt(ready, actors, np))
  return party ? { parties: [party], first: verb.first, firstPerson: false } : null
}

// "Both sides want": whoever sits at the table.
const bothOf = (context: Context, verb: VerbGroup): Holder | null => {
  const subject = findSubject(context.ready, verb)
  if (!subject || !namesBoth(context, subject)) return null
  const parties = bothSides(context, context.meetings, verb)
  return parties.length === 2 ? { parties, first: subject.first, firstPerson: false } : null
}

const MOST_BEFORE = 14

// "Keshet demands that Vardania accept", "must leave and accept": a base form that is nobody's act yet.
const isBare = ({ ready }: Context, verb: VerbGroup, holder: Holder): boolean => {
  const head = ready.tokens[verb.head]
  if (!head || verb.first !== verb.head || head.lower !== head.lemma) return false
  if (ready.tokens[verb.first - 1]?.pos === 'CCONJ') {
    const before = ready.verbs[ready.verbs.indexOf(verb) - 1]
    if (before && (before.form === 'infinitive' || before.modal !== null)) return true
  }
  if (holder.firstPerson || holder.parties.length > 1) return false
  const subject = ready.tokens[verb.first - 1]
  return (
    subject !== undefined &&
    subject.lower !== 'they' &&
    !(subject.pos === 'NOUN' && subject.lower.endsWith('s'))
  )
}

const startOf = ({ ready }: Context, holder: Holder, verb: VerbGroup): number => {
  const [own, subject] = [ready.tokens[verb.first], ready.tokens[holder.first]]
  if (!own || !subject || subject.sentence !== own.sentence || subject.quotation !== own.quotation)
    return verb.first
  return holder.first <= verb.first && verb.first - holder.first <= MOST_BEFORE
    ? startOfSubject(ready, holder.first, verb.first)
    : verb.first
}

// A line in capitals is a heading that slipped into the text.
const isShouted = ({ ready }: Context, verb: VerbGroup): boolean => {
  const text = ready.tokens[verb.head]?.text ?? ''
  return text.length > 3 && text === text.toUpperCase()
}

const inside = /^(by|of|from|with|to|for|against|about|between|like|including)$/

// "intelligence obtained by Keshet suggests": who stands behind a preposition is not who does it.
const isInside = ({ ready }: Context, holder: Holder, verb: VerbGroup): boolean =>
  !verb.passive &&
  holder.first > 0 &&
  ready.tokens[holder.first - 1]?.sentence === ready.tokens[holder.first]?.sentence &&
  inside.test(ready.tokens[holder.first - 1]?.lower ?? '')

// "voices calling for a truce": behind a noun a participle tells what that noun does.
const isOfNoun = (context: Context, verb: VerbGroup): boolean => {
  const before = context.ready.tokens[verb.first - 1]
  if (verb.form !== 'participle' || !before || !/^(NOUN|PROPN)$/.test(before.pos)) return false
  return partyOf(context, whoAt(context.ready, context.actors, before)) === null
}

interface Reading {
  readonly holder: Holder
  readonly stance: Stance
  readonly cue: Cue
  readonly verb: VerbGroup
}

const again = /^(repeat|reiterate|restate|renew)$/

// "no longer insisted on": what was asked is asked no more, what was offered is withdrawn.
const given: { readonly [S in Stance]: Stance | null } = { ...against, insists: 'accepts', demands: null }

const isGivenUp = ({ ready }: Context, verb: VerbGroup): boolean =>
  ready.tokens[verb.head - 1]?.lower === 'longer' && ready.tokens[verb.head - 2]?.lower === 'no'

// "would sign nothing" refuses like "would not sign".
const isNegated = ({ ready, words }: Context, verb: VerbGroup, cue: number): boolean =>
  verb.negated || (cue <= verb.last + 1 && words.nothings.has(ready.tokens[verb.last]?.lower ?? ''))

// "We stand ready to defend our interests" offers nothing.
const isDefiant = ({ ready, words }: Context, { cue, last }: Cue): boolean => {
  const verb = cue.stance === 'offers' ? ready.verbs[verbIndexAt(ready, last)] : undefined
  return verb?.first === last && verb.form === 'infinitive' && words.willVerbs.get(verb.lemma) === 'insists'
}

const stanceOf = (context: Context, { cue, last }: Cue, verb: VerbGroup): Stance | null => {
  if (isGivenUp(context, verb)) return given[cue.stance]
  if (!isNegated(context, verb, last)) return cue.stance
  // Who does not repeat a demand has not given it up.
  return again.test(verb.lemma) ? null : against[cue.stance]
}

const hints = /^(sign|signs|hint|indication|intention|question|talk|plan|plans)$/

// "No sign of dropping its demand": what is not done.
const isDenied = ({ ready }: Context, verb: VerbGroup): boolean =>
  verb.form === 'participle' &&
  (byWay.test(ready.tokens[verb.first - 1]?.lower ?? '') ||
    (ready.tokens[verb.first - 1]?.lower === 'of' && hints.test(ready.tokens[verb.first - 2]?.lower ?? '')))

// "By demanding a truce, the league helps": whose deed it is stands elsewhere.
const byWay = /^(by|without|instead|before|from)$/
const asserting = /^(insist|maintain|assert)$/

// "insists that the gift is legal" says how things are, not how they should be.
const isAssertion = ({ ready, words }: Context, verb: VerbGroup, { last }: Cue): boolean => {
  if (!asserting.test(verb.lemma)) return false
  const told = ready.verbs[verbIndexAt(ready, last)]
  if (!told || told.first >= limitOfClause(ready, last, words.cuts)) return false
  const plain = told.form === 'finite' && told.modal === null && !told.negated && !told.passive
  return plain && told.lemma === 'be' && ready.tokens[told.head]?.lower !== 'be'
}

const measure = /^(step|measure|action|response|retaliation|consequence|countermeasure|reprisal)s?$/

// "promised tough measures" threatens with them.
const isMenace = ({ ready }: Context, verb: VerbGroup, { cue, last }: Cue): boolean =>
  cue.stance === 'offers' &&
  /^(promise|pledge|guarantee)$/.test(verb.lemma) &&
  ready.tokens.slice(last, last + 3).some((t) => measure.test(t.lower))

const states =
  /^(set|poise|commit|oppose|dedicate|devote|prepare|determine|interest|horrify|appall?|outrage|dismay)$/

// "is committed to ending the dispute": nobody commits it.
const isState = (context: Context, verb: VerbGroup): boolean =>
  states.test(verb.lemma) &&
  /^(to|for|in|by|at|over|about)$/.test(context.ready.tokens[behindAside(context, verb.last)]?.lower ?? '')

const month = /^(january|february|march|april|may|june|july|august|september|october|november|december)$/

// "Brussels wants": a name of which the page tells no more, as long as it is the subject's own head.
const nameOf = ({ ready, actors }: Context, verb: VerbGroup): Holder | null => {
  const subject = verb.form === 'finite' ? findSubject(ready, verb) : null
  const head = ready.tokens[subject?.head ?? -1]
  if (!subject || head?.pos !== 'PROPN' || month.test(head.lower) || subject.first > verb.first) return null
  const whole = ready.tokens.slice(subject.first, subject.last)
  if (!whole.every((t) => t.pos === 'PROPN' || t.pos === 'DET') || !/^\p{Lu}/u.test(head.text)) return null
  const who = whoAt(ready, actors, subject)
  return who.actor === null ? { parties: [who], first: subject.first, firstPerson: false } : null
}

const holderFor = (context: Context, verb: VerbGroup): Holder | null =>
  verb.passive && !isState(context, verb)
    ? agentOf(context, verb)
    : (bothOf(context, verb) ?? holderOf(context, verb) ?? nameOf(context, verb))

// "continue to warn", "decided to reject": the infinitive says what the finite verb only begins.
const asTold = ({ ready, words }: Context, verb: VerbGroup): VerbGroup => {
  const before = verb.form === 'infinitive' ? ready.verbs[verbIndexAt(ready, verb.first) - 1] : undefined
  if (before?.last !== verb.first || before.form !== 'finite' || before.negated) return verb
  return words.aspects.has(before.lemma)
    ? { ...before, end: verb.end, last: verb.last, head: verb.head, lemma: verb.lemma }
    : verb
}

// "said it needed more time": in the words of who needs it.
const isOwnNeed = (context: Context, verb: VerbGroup, { parties }: Holder): boolean => {
  const speaker = speakingParty(context, verb)
  return speaker !== null && parties.some((party) => partyKey(party) === partyKey(speaker))
}

const isJoint = ({ ready }: Context, verb: VerbGroup, { first, firstPerson }: Holder): boolean =>
  firstPerson && verb.modal === null && ready.tokens[first]?.lower !== 'i'

const isHeld = (context: Context, verb: VerbGroup, holder: Holder): boolean => {
  // "whether it supports the plan": nobody says that it does; "what we put on the table" names only a thing.
  const open = /^(whether|what)$/.test(context.ready.tokens[holder.first - 1]?.lower ?? '')
  if (open || isBare(context, verb, holder)) return false
  if (isInside(context, holder, verb) || isOfNoun(context, verb)) return false
  // What somebody is said to need is nobody's demand.
  return verb.lemma !== 'need' || holder.firstPerson || isOwnNeed(context, verb, holder)
}

const readVerb = (context: Context, found: VerbGroup): Reading | null => {
  const verb = asTold(context, found)
  if (verb.form === 'infinitive') return null
  // Few verbs are the cue of a stance: the rest is asked of those alone.
  const cue = cueOf(context, verb)
  if (
    !cue ||
    isDenied(context, verb) ||
    isMenace(context, verb, cue) ||
    isShouted(context, verb) ||
    isPremodifier(context, verb) ||
    !mayHold(context, verb)
  )
    return null
  const told = isGap(context, cue) ? null : stanceOf(context, cue, verb)
  const stance = told === 'offers' && isDefiant(context, cue) ? 'insists' : told
  if (
    stance === null ||
    (cue.cue.weak && verb.form === 'participle' && !(cue.cue.particular && isAside(context, verb)))
  )
    return null
  const holder = holderFor(context, verb)
  if (!holder || !isHeld(context, verb, holder)) return null
  // "We agreed to go on" tells of both sides: an undertaking, nobody's answer.
  return stance === 'accepts' && isJoint(context, verb, holder) ? null : { holder, stance, cue, verb }
}

// "asked the guild to sail", "wants the levy lifted": what is wanted stands in the frame itself.
const isFramed = (context: Context, { cue, holder }: Reading): boolean => {
  if (!cue.cue.bodies) return false
  return holder.parties.every((party) => isBody(context, party))
}

const isParticular = ({ words }: Context, slug: string): boolean =>
  words.issues.some((issue) => issue.slug === slug && !issue.general)

const outrightStance = /^(demands|rejects)$/
const plainStance = /^(demands|rejects|supports|insists|offers)$/
// Words of deeds as well as of words: "attacked the town".
const deeds = /^(attack|ignore|quit|cancel|withhold|fight|strike|block|abandon|deny)$/

// "…, criticising Keshet for its demands": what else the subject does in the same breath.
const isAside = ({ ready }: Context, { first, form }: VerbGroup): boolean =>
  form === 'participle' && ready.tokens[first - 1]?.text === ','

// At a table beyond doubt a common verb of asking or refusing counts too, whatever it is about: "urged further action".
const isPlainAtTable = (context: Context, { verb, stance, holder, cue }: Reading): boolean =>
  (cue.cue.particular ? outrightStance : plainStance).test(stance) &&
  !deeds.test(verb.lemma) &&
  (verb.form === 'finite' || isAside(context, verb)) &&
  isNegotiationPage(context) &&
  holder.parties.every((party) => !isLonePerson(context, party))

const isSure = (context: Context, reading: Reading, issues: readonly IssueFound[], last: number): boolean => {
  const { cue, holder, verb, stance } = reading
  if (!issues.length) return false
  if (isAssertion(context, verb, cue) && !issues.every((i) => isParticular(context, i.slug))) return false
  if (
    cue.cue.particular &&
    !isPlainAtTable(context, reading) &&
    stance === cue.cue.stance &&
    !issues.every((i) => isParticular(context, i.slug))
  )
    return false
  if (
    cue.cue.weak &&
    !cue.light &&
    !isNear(context, cue.cue.takes.includes('any') ? verb.head : cue.last, last) &&
    !isFramed(context, reading) &&
    !isPlainAtTable(context, reading)
  )
    return false
  if (!holder.parties.some((p) => isLonePerson(context, p))) return true
  return issues.every((i) => i.known) && isPlain(cue.cue, verb)
}

// What is rejected where somebody else's claim is: the claim, not what it is about.
const claimOf = ({ ready, words }: Context, first: number, last: number): IssueFound | null => {
  const np = ready.nouns[nounBefore(ready, first) + 1]
  const head = np && np.first - first < 3 ? ready.tokens[np.head] : undefined
  const token = head && words.claims.has(head.lemma) ? head : ready.tokens[first]
  return token && words.claims.has(token.lemma)
    ? { slug: `other:${token.lemma}`, known: true, first, last }
    : null
}

// "has offered 350", "dismissed it": what the words before tell.
const carriedIssue = (context: Context, { cue, verb }: Reading, last: number): IssueFound | null => {
  const slug = cue.light ? runningMatter(context, verb.first, cue.light, last) : null
  return slug && cue.light ? { slug, known: true, first: cue.last, last } : null
}

const issuesOf = (context: Context, reading: Reading, last: number): readonly IssueFound[] => {
  const { ready, words } = context
  const { stance, cue, verb } = reading
  const carried = carriedIssue(context, reading, last)
  if (carried) return [carried]
  const claim = stance === 'rejects' ? claimOf(context, cue.last, last) : null
  if (claim) return [claim]
  // "announced sanctions on the settlers": the matter may stand in the cue itself.
  const whole = cue.cue.takes.includes('any') ? issuesIn(ready, verb.head, last, { words, lists: false }) : []
  if (whole.some((i) => words.issues.some((issue) => issue.slug === i.slug && issue.strong))) return whole
  const pushed = cue.cue.takes.includes('push') ? pushedTo(ready, cue.last, last) : -1
  const lists = stance === 'demands' || stance === 'offers'
  const behind = issuesIn(ready, pushed > cue.last ? pushed : cue.last, last, { words, lists })
  return !behind.some((i) => i.known) && whole.length ? whole : behind
}

const tells =
  /^(warning|saying|adding|claiming|arguing|noting|stressing|citing|insisting|describing|accusing)$/

// "called for a truce, warning that …": where what the subject says besides begins, else `last`.
const tellingFrom = ({ ready }: Context, from: number, last: number): number => {
  for (let i = from + 1; i < last; i++)
    if (tells.test(ready.tokens[i]?.lower ?? '') && ready.tokens[i - 1]?.text === ',') return i - 1
  return last
}

const draftsOf = (context: Context, { holder, stance, cue, verb }: Reading): readonly Draft[] => {
  const { ready, words } = context
  const last = tellingFrom(context, cue.last, limitOfClause(ready, cue.last, words.cuts))
  const swap = exchangeIn(ready, cue.last, last)
  const given = swap > cue.last ? swap : last
  const issues = issuesOf(context, { holder, stance, cue, verb }, given)
  if (!isSure(context, { holder, stance, cue, verb }, issues, last)) return []
  const asked = swap > cue.last ? issuesIn(ready, swap + 3, last, { words, lists: true }) : []
  const from = startOf(context, holder, verb)
  const ofDeeds = takesAt(ready, cue.last, ['push', 'clause', 'to', 'made'])
  const plain =
    !cue.cue.weak && ofDeeds && isFirmTable(context) && isPlainAtTable(context, { holder, stance, cue, verb })
  const make = (issue: IssueFound, first: number, as: Stance): readonly Draft[] => {
    const span = spanOfTokens(ready, first, issue.last)
    return span
      ? holder.parties.map((party) => ({
          party,
          issue: issue.slug,
          stance: as,
          span,
          rule: 'positions/verb',
          plain,
        }))
      : []
  }
  return [
    ...issues.flatMap((issue, i) => make(issue, i === 0 ? from : issue.first, stance)),
    ...asked.filter((i) => i.known).flatMap((issue) => make(issue, issue.first, 'demands')),
  ]
}

const isInVerb = ({ ready }: Context, at: number): boolean => {
  const verb = ready.verbs[verbIndexAt(ready, at)]
  return verb !== undefined && verb.first <= at
}

// "Keshet demands limits": a verb behind a name that was taken for a noun.
const mistaken = (context: Context, at: number): VerbGroup | null => {
  const { ready } = context
  const [name, token] = [ready.tokens[at - 1], ready.tokens[at]]
  if (!name || !token?.lower.endsWith('s') || name.sentence !== token.sentence) return null
  if (!phraseAt(context.words.stanceVerbs, ready.tokens, at, at + 4) || isInVerb(context, at)) return null
  if (!context.actors.some((a) => a.mentions.some((m) => m.end === name.end && m.form !== 'demonym')))
    return null
  const lemma = token.lower.slice(0, -1)
  return {
    start: token.start,
    end: token.end,
    first: at,
    last: at + 1,
    head: at,
    lemma,
    negated: false,
    passive: false,
    form: 'finite',
    tense: 'present',
    modal: null,
  }
}

const readMistaken = (context: Context, verb: VerbGroup): Reading | null => {
  const cue = cueOf(context, verb)
  const name = context.ready.tokens[verb.first - 1]
  const party = name ? partyOf(context, whoAt(context.ready, context.actors, name)) : null
  if (!cue || !party) return null
  return {
    holder: { parties: [party], first: verb.first - 1, firstPerson: false },
    stance: cue.cue.stance,
    cue,
    verb,
  }
}

/** Positions that a verb tells: "Keshet demands a truce", "the guild has not agreed to delay the strike". */
export const findCues = (context: Context): readonly Draft[] => {
  const told = context.ready.verbs.flatMap((verb) => {
    const reading = readVerb(context, verb)
    return reading ? draftsOf(context, reading) : []
  })
  const more: Draft[] = []
  for (let at = 1; at < context.ready.tokens.length; at++) {
    const verb = context.ready.tokens[at]?.pos === 'NOUN' ? mistaken(context, at) : null
    const reading = verb ? readMistaken(context, verb) : null
    if (reading) more.push(...draftsOf(context, reading))
  }
  return [...told, ...more]
}
