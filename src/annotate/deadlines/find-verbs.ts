import { phraseAt, phrasesIn } from '../../kit/phrase-table.ts'
import { findSubject } from '../../grammar/find-subject.ts'
import type { DateAnnotation, Who } from '../../model/annotation.ts'
import type { VerbGroup } from '../../model/ready.ts'
import type { Span } from '../../model/span.ts'
import { countedParts } from './count-due.ts'
import {
  aimAfter,
  onWhom,
  countedFrom,
  isDay,
  isLength,
  named,
  tokenOf,
  wordBefore,
  type Draft,
} from './read-parts.ts'
import { clauseEnd, datesIn, sentenceOf, spanOf, whoIn, type Scene, type Stretch } from './read-scene.ts'

const empty = {
  setBy: null,
  on: null,
  for: null,
  due: null,
  consequence: null,
  arithmetic: null,
  replaces: null,
  soft: false,
} as const

const subjectOf = (scene: Scene, verb: VerbGroup): Stretch | null => findSubject(scene.ready, verb)

const fromOf = (verb: VerbGroup, subject: Stretch | null): number =>
  Math.min(subject?.first ?? verb.first, verb.first)

const tokenBehind = (scene: Scene, date: DateAnnotation, from: number): number => {
  let i = tokenOf(scene, date, from)
  while ((scene.ready.tokens[i]?.start ?? Infinity) < date.spans[0].end) i += 1
  return i
}

const namesDeadline = (scene: Scene, { first, last }: Stretch): boolean =>
  scene.ready.tokens.slice(first, last).some((t) => scene.words.nouns.has(t.lower))

const isTold = (on: Who | null, setBy: Who | null, due: string | null): boolean =>
  Boolean(on?.actor) || (Boolean(setBy?.actor) && due !== null)

interface Times {
  readonly until: DateAnnotation | undefined
  readonly length: DateAnnotation | undefined
}

// "had ten days to reply": right behind; "has worked ten days to" is no time given.
const timesOf = (scene: Scene, verb: VerbGroup, near: Stretch, gives: boolean): Times => ({
  until: datesIn(scene, near).find((d) => isDay(d) && wordBefore(scene, d, verb.last) === 'until'),
  length: datesIn(scene, near).find(
    (d) => isLength(d) && (gives || tokenOf(scene, d, verb.last) <= verb.last + 1),
  ),
})

// "gave Keshet ten days to sign", "were given until May 3 to leave", "has until Friday to reply".
const given = (scene: Scene, verb: VerbGroup): Draft | null => {
  const gives = scene.words.givers.has(verb.lemma)
  if (!gives && !scene.words.havers.has(verb.lemma)) return null
  const sentence = sentenceOf(scene, verb.head)
  const end = clauseEnd(scene, verb.last)
  const near = { first: verb.last, last: Math.min(end, verb.last + 8) }
  if (!sentence || namesDeadline(scene, near)) return null
  const subject = subjectOf(scene, verb)
  const { until, length } = timesOf(scene, verb, near, gives)
  const timed = until ?? length
  if (!timed) return null
  const behind = tokenBehind(scene, timed, verb.last)
  if (!leadsOn(scene, behind, end)) return null
  const before = { first: sentence.first, last: verb.first }
  const counted =
    length && !until ? countedFrom(scene, length, { before, after: { first: behind, last: end } }) : null
  const aim = aimAfter(scene, { first: behind, last: end })
  const active = gives && !verb.passive
  const taker = { first: verb.last, last: tokenOf(scene, timed, verb.last) }
  const receiver = active ? whoIn(scene, taker) : named(scene, subject)
  const setBy = active ? named(scene, subject) : null
  const due = until?.value ?? counted?.due ?? null
  if (!isTold(receiver, setBy, due)) return null
  return {
    ...empty,
    stretch: { first: fromOf(verb, subject), last: end },
    setBy,
    on: receiver,
    for: aim.for,
    consequence: aim.consequence,
    ...countedParts(counted),
    due,
    deed: 'set',
  }
}

// "two weeks to sign", "two weeks on Monday to sign", "two weeks from today": time to do something.
const leadsOn = (scene: Scene, behind: number, end: number): boolean => {
  if (
    scene.words.from.has(scene.ready.tokens[behind]?.lower ?? '') &&
    datesIn(scene, { first: behind, last: behind + 3 }).length
  )
    return true
  for (let i = behind; i < Math.min(behind + 5, end); i++)
    if (scene.verbOf.get(i)?.form === 'infinitive')
      return !scene.words.left.has(scene.verbOf.get(i)?.lemma ?? '')
  return false
}

const startingDay = (scene: Scene, { first, last }: Stretch): DateAnnotation | null => {
  const starts = phrasesIn(scene.words.starts, scene.ready.tokens, first, last)
  return (
    datesIn(scene, { first, last }).find((d) => {
      const at = tokenOf(scene, d, first)
      return (
        isDay(d) &&
        starts.some(
          (m) =>
            m.last === at ||
            m.first === at ||
            (m.last === at - 1 && scene.ready.tokens[at - 1]?.pos === 'DET'),
        )
      )
    }) ?? null
  )
}

// "threatened to close the locks on May 3": the blow's day is the last one for the other side.
const threatened = (scene: Scene, verb: VerbGroup): Draft | null => {
  if (!scene.words.threats.has(verb.lemma) || scene.verbOf.get(verb.last)?.form !== 'infinitive') return null
  const end = clauseEnd(scene, verb.last)
  const day = startingDay(scene, { first: verb.last, last: end })
  if (!day) return null
  const subject = subjectOf(scene, verb)
  const on = onWhom(scene, { first: verb.last, last: tokenOf(scene, day, verb.last) })
  return {
    ...empty,
    stretch: { first: fromOf(verb, subject), last: end },
    setBy: named(scene, subject),
    on,
    due: day.value,
    deed: 'threat',
    soft: !isThreat(verb),
  }
}
const isThreat = (verb: VerbGroup): boolean => verb.lemma === 'threaten'

const speakerAt = (scene: Scene, span: Span | null): Who | null =>
  span
    ? (scene.earlier.statement.find((s) =>
        s.spans.some((c) => c.start <= span.start + 1 && span.end <= c.end + 1),
      )?.speaker ?? null)
    : null

const dutyDay = (scene: Scene, verb: VerbGroup, end: number): DateAnnotation | undefined => {
  const within = datesIn(scene, { first: verb.last, last: end })
  return (
    within.find((d) => isDay(d) && scene.words.before.has(wordBefore(scene, d, verb.last))) ??
    within.find((d) => isLength(d) && scene.words.within.has(wordBefore(scene, d, verb.last)))
  )
}

// "Keshet must withdraw by May 3 or lose its licence", said by the other side.
const obliged = (scene: Scene, verb: VerbGroup): Draft | null => {
  if (!verb.modal || !scene.words.obliged.has(verb.modal) || verb.negated) return null
  const end = clauseEnd(scene, verb.last)
  const day = dutyDay(scene, verb, end)
  const subject = subjectOf(scene, verb)
  if (!day || !subject) return null
  const sentence = sentenceOf(scene, verb.head)
  const around = {
    before: { first: sentence?.first ?? verb.first, last: subject.first },
    after: { first: end, last: end },
  }
  const counted = isLength(day) ? countedFrom(scene, day, around) : null
  const stretch = { first: fromOf(verb, subject), last: end }
  const { consequence } = aimAfter(scene, { first: verb.last, last: end })
  const setBy = speakerAt(scene, spanOf(scene, stretch))
  const on = whoIn(scene, subject)
  const text = scene.ready.article.text.slice(scene.ready.tokens[verb.head]?.start, day.spans[0].start).trim()
  if (!on || (!setBy && !consequence) || setBy?.actor === on.actor) return null
  return {
    ...empty,
    stretch,
    setBy,
    on,
    for: text,
    due: counted?.due ?? (isLength(day) ? null : day.value),
    arithmetic: counted?.arithmetic ?? null,
    consequence,
    deed: 'set',
  }
}

/** Deadlines told by verbs: time given to somebody, blows threatened for a day, duties due by one. */
export const findTold = (scene: Scene): readonly Draft[] =>
  scene.ready.verbs.flatMap(
    (verb) => given(scene, verb) ?? threatened(scene, verb) ?? obliged(scene, verb) ?? [],
  )

/** Strikes set for a day: the other side has until then. */
export const findStrikes = (scene: Scene): readonly Draft[] => {
  const { ready, words } = scene
  const out: Draft[] = []
  for (const np of ready.nouns) {
    if (
      !words.strikes.byWord.has(ready.tokens[np.head]?.lower ?? '') &&
      !phraseAt(words.strikes, ready.tokens, np.head - 1, np.head + 1)
    )
      continue
    const start = [np.last, np.last + 1, np.last + 2]
      .map((i) => phraseAt(words.strikeStarts, ready.tokens, i, ready.tokens.length))
      .find((m) => m !== null)
    const end = clauseEnd(scene, np.last)
    const strikes = phrasesIn(words.strikes, ready.tokens, np.first, np.last).length > 0
    if (!start || start.last >= end || !strikes) continue
    const day = datesIn(scene, { first: start.last, last: end }).find(
      (d) => isDay(d) && tokenOf(scene, d, start.last) <= start.last + 1,
    )
    if (day)
      out.push({
        ...empty,
        stretch: { first: np.first, last: end },
        setBy: whoIn(scene, np),
        due: day.value,
        deed: 'threat',
      })
  }
  return out
}
