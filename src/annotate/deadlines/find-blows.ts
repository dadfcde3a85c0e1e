import { firstStatementAt } from '../../grammar/find-speaker.ts'
import { phraseAt, phrasesIn } from '../../kit/phrase-table.ts'
import { findSubject, verbsBetween } from '../../grammar/find-subject.ts'
import type { DateAnnotation, Who } from '../../model/annotation.ts'
import type { Sentence, VerbGroup } from '../../model/ready.ts'
import { isDay, named, onWhom, tokenOf, wordBefore, type Draft } from './read-parts.ts'
import { clauseEnd, datesIn, sentenceOf, textOf, whoIn, type Scene, type Stretch } from './read-scene.ts'

const empty = {
  on: null,
  for: null,
  consequence: null,
  arithmetic: null,
  replaces: null,
  soft: false,
} as const

const isSharp = (d: DateAnnotation): boolean => isDay(d) && /^(\.\.\/)?\d{4}-\d\d-\d\d/.test(d.value ?? '')

const namesMeasure = (scene: Scene, { first, last }: Stretch): boolean =>
  scene.ready.tokens.slice(first, last).some((t) => scene.words.measures.has(t.lower))

const hasUnless = (scene: Scene, { first, last }: Sentence): boolean =>
  scene.ready.tokens.slice(first, last).some((t) => scene.words.unless.has(t.lower))

const isComing = (scene: Scene, verb: VerbGroup): boolean =>
  !verb.negated && (verb.tense === 'future' || scene.words.willing.has(verb.modal ?? ''))

const speakerAt = (scene: Scene, at: number): Who | null => {
  const token = scene.ready.tokens[at]
  return token ? (firstStatementAt(scene.earlier.statement, token)?.speaker ?? null) : null
}

const ownerOf = (scene: Scene, verb: VerbGroup): { readonly first: number; readonly who: Who | null } => {
  const subject = findSubject(scene.ready, verb)
  const who = named(scene, subject)
  return {
    first: Math.min(subject?.first ?? verb.first, verb.first),
    who: who?.actor ? who : speakerAt(scene, verb.first),
  }
}

// A word that is verb and adjective ("will close") may stand behind its group.
const isBlow = (scene: Scene, verb: VerbGroup, sentence: Sentence): boolean =>
  [verb.head, ...(verb.lemma === verb.modal ? [verb.last] : [])].some(
    (i) => phraseAt(scene.words.blows, scene.ready.tokens, i, sentence.last) !== null,
  )

// "will close the strait on May 3 unless", "would put a levy on Keshet from June 1".
const blow = (scene: Scene, verb: VerbGroup, sentence: Sentence): Draft | null => {
  if (!isBlow(scene, verb, sentence) || !isComing(scene, verb)) return null
  const end = clauseEnd(scene, verb.last)
  const stretch = { first: verb.last, last: end }
  if (!hasUnless(scene, sentence) && !namesMeasure(scene, stretch)) return null
  const day = datesIn(scene, stretch).find(
    (d) => isSharp(d) && !scene.words.during.has(wordBefore(scene, d, verb.last)),
  )
  if (!day) return null
  const { first, who } = ownerOf(scene, verb)
  const on = onWhom(scene, { first: verb.last, last: tokenOf(scene, day, verb.last) })
  return {
    ...empty,
    stretch: { first, last: hasUnless(scene, sentence) ? sentence.last - 1 : end },
    setBy: who,
    on,
    due: day.value,
    deed: 'threat',
  }
}

// "suspended the levies until July 9".
const suspended = (scene: Scene, verb: VerbGroup): Draft | null => {
  if (!phraseAt(scene.words.suspends, scene.ready.tokens, verb.head, verb.head + 3) || verb.negated)
    return null
  const end = clauseEnd(scene, verb.last)
  const day = datesIn(scene, { first: verb.last, last: end }).find(
    (d) => isSharp(d) && scene.words.till.has(wordBefore(scene, d, verb.last)),
  )
  const subject = findSubject(scene.ready, verb)
  const about = verb.passive && subject ? subject : { first: verb.last, last: end }
  if (!day || !namesMeasure(scene, about)) return null
  const { first, who } = ownerOf(scene, verb)
  const on = onWhom(scene, { first: verb.last, last: tokenOf(scene, day, verb.last) })
  return {
    ...empty,
    stretch: { first: verb.form === 'finite' ? first : verb.first, last: end },
    setBy: verb.passive ? null : who,
    on,
    due: day.value,
    deed: 'move',
  }
}

// "take effect — put off from the June 1 date": behind the dash another thing is told.
const dashOr = (scene: Scene, first: number, last: number): number => {
  for (let i = first; i < last; i++) if (scene.words.dashes.has(scene.ready.tokens[i]?.lower ?? '')) return i
  return last
}

// "A deal is needed before July 9, when the levies take effect"; "the levies take effect on July 9".
const effective = (scene: Scene, verb: VerbGroup, sentence: Sentence): Draft | null => {
  const { tokens } = scene.ready
  const effect = phrasesIn(scene.words.effects, tokens, verb.first, Math.min(verb.last + 4, sentence.last))[0]
  const subject = findSubject(scene.ready, verb)
  if (!effect || !subject || verb.negated || verb.tense === 'past') return null
  const measured =
    namesMeasure(scene, subject) || scene.words.terms.byWord.has(tokens[subject.last - 1]?.lower ?? '')
  if (!measured) return null
  const end = dashOr(scene, effect.last, clauseEnd(scene, effect.last))
  const behind = datesIn(scene, { first: effect.last, last: end }).find(isSharp)
  if (behind)
    return {
      ...empty,
      stretch: { first: subject.first, last: end },
      setBy: null,
      due: behind.value,
      deed: 'threat',
    }
  const opens = scene.words.when.has(tokens[subject.first - 1]?.lower ?? '')
  const before = opens
    ? datesIn(scene, { first: sentence.first, last: subject.first }).filter(isSharp).at(-1)
    : undefined
  const from = before ? tokenOf(scene, before, sentence.first) : -1
  if (!before || from < subject.first - 5) return null
  return {
    ...empty,
    stretch: { first: Math.max(sentence.first, from - 1), last: end },
    setBy: null,
    due: before.value,
    deed: 'threat',
  }
}

// "22 April, the day on which Keshet will close its ports".
const dayOn = (scene: Scene, verb: VerbGroup, sentence: Sentence): Draft | null => {
  if (!isComing(scene, verb) || !isBlow(scene, verb, sentence)) return null
  const apposed = phrasesIn(scene.words.dayOn, scene.ready.tokens, sentence.first, verb.first).at(-1)
  const day = apposed
    ? datesIn(scene, { first: sentence.first, last: apposed.first }).filter(isSharp).at(-1)
    : undefined
  const from = day ? tokenOf(scene, day, sentence.first) : -1
  if (!apposed || !day || from < apposed.first - 5) return null
  const end = clauseEnd(scene, verb.last)
  const who = whoIn(scene, { first: apposed.last, last: verb.first })
  return {
    ...empty,
    stretch: { first: from, last: end },
    setBy: who,
    due: day.value,
    consequence: textOf(scene, { first: verb.head, last: end }),
    deed: 'threat',
  }
}

// "If no deal is reached by May 3, Keshet will raise the fees".
const unlessBy = (scene: Scene, verb: VerbGroup, sentence: Sentence): Draft | null => {
  if (!isComing(scene, verb)) return null
  const { tokens } = scene.ready
  const opens = tokens.slice(sentence.first, sentence.last).findIndex((t) => scene.words.ifs.has(t.lower))
  const at = sentence.first + opens
  if (opens < 0) return null
  const end = clauseEnd(scene, at + 1)
  if (verb.first >= at && verb.first < end) return null
  const denied =
    scene.words.unless.has(tokens[at]?.lower ?? '') ||
    tokens.slice(at, end).some((t) => scene.words.denies.has(t.lower)) ||
    verbsBetween(scene.ready, at + 1, end).some((v) => v.negated)
  const day = datesIn(scene, { first: at, last: end }).find(
    (d) => isDay(d) && scene.words.before.has(wordBefore(scene, d, at)),
  )
  if (!denied || !day) return null
  const close = clauseEnd(scene, verb.last)
  const { who } = ownerOf(scene, verb)
  // "they will trigger it": whoever they are, it is a blow.
  if (!who && !isBlow(scene, verb, sentence)) return null
  return {
    ...empty,
    stretch: { first: Math.min(at, verb.first), last: Math.max(end, close) },
    setBy: who?.actor ? who : null,
    due: day.value,
    consequence: textOf(scene, { first: verb.head, last: close }),
    deed: 'threat',
  }
}

// "shall be handed over no later than 21 March": what is promised for a day.
const promised = (scene: Scene, verb: VerbGroup): Draft | null => {
  if (!verb.passive || !(isComing(scene, verb) || scene.words.obliged.has(verb.modal ?? ''))) return null
  if (!phraseAt(scene.words.deliveries, scene.ready.tokens, verb.head, verb.head + 3)) return null
  const end = clauseEnd(scene, verb.last)
  const day = datesIn(scene, { first: verb.last, last: end }).find(
    (d) => isSharp(d) && scene.words.before.has(wordBefore(scene, d, verb.last)),
  )
  if (!day) return null
  const { first } = ownerOf(scene, verb)
  return {
    ...empty,
    stretch: { first, last: end },
    setBy: speakerAt(scene, verb.first),
    due: day.value,
    deed: 'set',
  }
}

// All that is looked for has its day in its sentence, or in the next where a line ends without a stop.
const mayHoldDay = (scene: Scene, sentence: Sentence): boolean => {
  const { tokens, sentences } = scene.ready
  const isClosed = tokens[sentence.last - 1]?.pos === 'PUNCT'
  const next = isClosed ? undefined : sentences[(tokens[sentence.first]?.sentence ?? -1) + 1]
  return datesIn(scene, { first: sentence.first, last: next?.last ?? sentence.last }).length > 0
}

/** Deadlines that are told by what follows them: blows set for a day, levies put off to one, terms that run out. */
export const findBlows = (scene: Scene): readonly Draft[] => {
  let asked: Sentence | null = null
  let dated = false
  return scene.ready.verbs.flatMap((verb) => {
    const sentence = sentenceOf(scene, verb.head)
    if (!sentence) return []
    if (sentence !== asked) dated = mayHoldDay(scene, sentence)
    asked = sentence
    if (!dated) return []
    return (
      unlessBy(scene, verb, sentence) ??
      dayOn(scene, verb, sentence) ??
      blow(scene, verb, sentence) ??
      suspended(scene, verb) ??
      effective(scene, verb, sentence) ??
      promised(scene, verb) ??
      []
    )
  })
}
