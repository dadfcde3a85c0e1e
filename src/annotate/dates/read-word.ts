import { partAt, phraseAt, startsWithDigit, type Reader } from './parts.ts'
import { yearAt } from './read-day.ts'
import type { Reading } from './shape.ts'

// "the Today programme", "Lunmark Today": a capital behind a name or a determiner.
const isProgramme = (r: Reader, i: number): boolean => {
  const [before, word] = [partAt(r, i - 1), partAt(r, i)]
  return (
    word.text !== word.lower &&
    (r.words.articles.has(before.lower) ||
      r.words.possessiveMarks.has(before.lower) ||
      (before.pos === 'PROPN' && before.text !== before.lower))
  )
}

const readToday = (r: Reader, i: number): Reading | null => {
  const found = phraseAt(r, i, r.words.days)
  if (found && !isProgramme(r, i)) {
    const part = r.words.todayParts.get(partAt(r, i).lower)
    const today = { kind: 'today', shift: found.value } as const
    // "today's world" is that of our time.
    const modern = r.words.possessiveMarks.has(partAt(r, found.to).lower)
    if (found.value === 0 && modern && r.words.modernNouns.has(partAt(r, found.to + 1).lower))
      return { to: found.to, rule: 'vague', shape: { kind: 'ref', ref: 'PRESENT_REF' } }
    return {
      to: found.to,
      rule: 'today',
      shape: part === undefined ? today : { kind: 'part', part, of: today },
    }
  }
  const part =
    r.words.relatives.get(partAt(r, i).lower) === 0 && r.words.this.has(partAt(r, i).lower)
      ? r.words.dayParts.get(partAt(r, i + 1).lower)
      : undefined
  return part === undefined
    ? null
    : { to: i + 2, rule: 'today', shape: { kind: 'part', part, of: { kind: 'today', shift: 0 } } }
}

// "Christmas", "last Easter", "Orthodox Easter 2031".
const readFeast = (r: Reader, i: number): Reading | null => {
  const relative = r.words.relatives.get(partAt(r, i).lower) ?? null
  const first = relative === null ? i : i + 1
  const orthodox = r.words.orthodox.has(partAt(r, first).lower)
  const at = orthodox ? first + 1 : first
  const found = /^\p{Lu}/u.test(partAt(r, at).text) ? phraseAt(r, at, r.words.feasts) : null
  if (!found) return null
  const year = yearAt(r, found.to)
  return {
    to: year === null ? found.to : found.to + 1,
    rule: 'feast',
    shape: { kind: 'feast', feast: found.value, year, relative, orthodox },
  }
}

interface Clock {
  readonly to: number
  readonly time: string
  readonly zone: string
}

const clockOf = (hour: number, minutes: string | undefined, to: number, zone = ''): Clock => ({
  to,
  time: `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`,
  zone,
})

// Hours that the part of the day behind them adds: "4 in the morning", "7 in the evening".
const addedBy = (part: string | undefined, hour: number): number | null =>
  part === undefined || hour < 1 || hour > 12
    ? null
    : part === 'TMO'
      ? 0
      : part === 'TAF' || part === 'TEV' || hour > 5
        ? 12
        : null

// "4 in the morning", "5 o'clock", "5 o'clock in the afternoon".
const readHour = (r: Reader, i: number, hour: number): Clock | null => {
  const clock = r.words.clock.has(partAt(r, i + 1).lower)
  const at = clock ? i + 2 : i + 1
  const inThe = r.words.of.has(partAt(r, at).lower) && r.words.the.has(partAt(r, at + 1).lower)
  const part = inThe ? r.words.dayParts.get(partAt(r, at + 2).lower) : undefined
  const added = addedBy(part, hour)
  if (added !== null && !r.words.pluralUnits.has(partAt(r, at + 2).lower))
    return clockOf((hour % 12) + added, undefined, at + 3)
  return clock && hour > 0 && hour < 13 ? clockOf(hour, undefined, at) : null
}

// "7:30 p.m.", "10am", "noon", "10:35" with its zone; without any of these a colon parts hours only behind "at" or a preposition.
const readClock = (r: Reader, i: number): Clock | null => {
  const named = r.words.namedHours.get(partAt(r, i).lower)
  if (named !== undefined) return { to: i + 1, time: named, zone: '' }
  return startsWithDigit(partAt(r, i)) ? readNumberedHour(r, i) : null
}

const readNumberedHour = (r: Reader, i: number): Clock | null => {
  const m = /^(\d{1,2})(?:[:.]([0-5]\d))?([ap]\.?m\.?)?$/.exec(partAt(r, i).lower)
  if (!m) return null
  const hour = Number(m[1])
  const half = r.words.halfDays.get(m[3] ?? partAt(r, i + 1).lower)
  if (half === undefined && m[2] === undefined) return readHour(r, i, hour)
  let to = i + (m[3] === undefined && half !== undefined ? 2 : 1)
  const zoned = r.words.timeZones.has(partAt(r, to).lower)
  if (hour > (half === undefined ? 23 : 12) || (half !== undefined && hour < 1)) return null
  if (half === undefined && !zoned && !(partAt(r, i).lower.includes(':') && ledToClock(r, i - 1))) return null
  let zone = ''
  for (; r.words.timeZones.has(partAt(r, to).lower); to++)
    zone ||= r.words.timeZones.get(partAt(r, to).lower) ?? ''
  return clockOf(half === undefined ? hour : (hour % 12) + half, m[2], to, zone)
}

const ledToClock = (r: Reader, i: number): boolean =>
  r.words.at.has(partAt(r, i).lower) || r.words.prepositions.has(partAt(r, i).lower)

/** Reads a time of day: "10 a.m.", "noon". */
export const readTime = (r: Reader, i: number): Reading | null => {
  const clock = readClock(r, i)
  return (
    clock && {
      to: clock.to,
      rule: 'time',
      shape: { kind: 'timed', time: clock.time, zone: clock.zone, of: null },
    }
  )
}

const readRef = (r: Reader, i: number): Reading | null => {
  const found = phraseAt(r, i, r.words.refs)
  if (!found || r.words.notRefAfter.has(partAt(r, i - 1).lower)) return null
  const next = partAt(r, found.to)
  // "the past season", "the future of the port" name no time.
  if (
    r.words.articles.has(partAt(r, i).lower) &&
    (['NOUN', 'ADJ', 'NUM'].includes(next.pos) || r.words.pureOf.has(next.lower))
  )
    return null
  // "soon after it was found", "was soon released" look back.
  if (
    r.words.tensedRefs.has(partAt(r, i).lower) &&
    (r.words.aroundAfter.has(next.lower) || r.words.was.has(partAt(r, i - 1).lower))
  )
    return null
  const name =
    partAt(r, i).text !== partAt(r, i).lower && partAt(r, i).token > 0 && partAt(r, i - 1).token !== -1
  return name ? null : { to: found.to, rule: 'vague', shape: { kind: 'ref', ref: found.value } }
}

// "on the third anniversary": a day only where something happens on it, not "the third anniversary of" alone.
const readAnniversary = (r: Reader, i: number): Reading | null => {
  const word = partAt(r, i).lower
  const led = r.words.articles.has(partAt(r, i - 1).lower) || r.words.possessives.has(partAt(r, i - 1).lower)
  if (!r.words.on.has(partAt(r, i - (led ? 2 : 1)).lower)) return null
  const ordinal = r.words.ordinals.has(word) || r.words.ordinalPattern.test(word)
  return ordinal && partAt(r, i + 1).lower === r.words.anniversary
    ? { to: i + 2, rule: 'anniversary', shape: { kind: 'unknown' } }
    : null
}

/** Reads single words and set phrases: "today", "overnight", "Christmas", "10 a.m.", "now". */
export const readWord = (r: Reader, i: number): Reading | null => {
  const overnight =
    r.words.overnight.has(partAt(r, i).lower) && !r.words.notOvernight.has(partAt(r, i + 1).lower)
  if (overnight) return { to: i + 1, rule: 'overnight', shape: { kind: 'overnight' } }
  return readToday(r, i) ?? readFeast(r, i) ?? readTime(r, i) ?? readAnniversary(r, i) ?? readRef(r, i)
}
