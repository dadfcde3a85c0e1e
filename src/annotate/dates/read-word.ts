import { partAt, phraseAt, type Reader } from './parts.ts'
import { yearAt } from './read-day.ts'
import type { Reading } from './shape.ts'

const readToday = (r: Reader, i: number): Reading | null => {
  const found = phraseAt(r, i, r.words.days)
  if (found) {
    const part = r.words.todayParts.get(partAt(r, i).lower)
    const today = { kind: 'today', shift: found.value } as const
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

const readFeast = (r: Reader, i: number): Reading | null => {
  const orthodox = r.words.orthodox.has(partAt(r, i).lower)
  const at = orthodox ? i + 1 : i
  const found = /^\p{Lu}/u.test(partAt(r, at).text) ? phraseAt(r, at, r.words.feasts) : null
  if (!found) return null
  const year = yearAt(r, found.to)
  return {
    to: year === null ? found.to : found.to + 1,
    rule: 'feast',
    shape: { kind: 'feast', feast: found.value, year, orthodox },
  }
}

// "7:30 p.m.", "10am", "noon", "10:35" with its zone.
const readClock = (r: Reader, i: number): { to: number; time: string } | null => {
  const named = r.words.namedHours.get(partAt(r, i).lower)
  if (named !== undefined) return { to: i + 1, time: named }
  const m = /^(\d{1,2})(?:[:.](\d\d))?([ap]\.?m\.?)?$/.exec(partAt(r, i).lower)
  if (!m) return null
  const word = m[3] ?? partAt(r, i + 1).lower
  const half = r.words.halfDays.get(word)
  let to = i + (m[3] === undefined && half !== undefined ? 2 : 1)
  const zone = r.words.timeZones.has(partAt(r, to).lower)
  const colon = partAt(r, i).lower.includes(':')
  const hour = Number(m[1])
  if (
    hour > (half === undefined ? 24 : 12) ||
    (half === undefined && !(colon && (zone || hour > 12 || r.words.at.has(partAt(r, i - 1).lower))))
  )
    return null
  while (r.words.timeZones.has(partAt(r, to).lower)) to++
  const hours = half === undefined ? hour : (hour % 12) + half
  return { to, time: `${String(hours).padStart(2, '0')}:${m[2] ?? '00'}` }
}

/** Reads a time of day: "10 a.m.", "noon". */
export const readTime = (r: Reader, i: number): Reading | null => {
  const clock = readClock(r, i)
  return clock && { to: clock.to, rule: 'time', shape: { kind: 'timed', time: clock.time, of: null } }
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
  const name =
    partAt(r, i).text !== partAt(r, i).lower && partAt(r, i).token > 0 && partAt(r, i - 1).token !== -1
  return name ? null : { to: found.to, rule: 'vague', shape: { kind: 'ref', ref: found.value } }
}

const readAnniversary = (r: Reader, i: number): Reading | null => {
  const word = partAt(r, i).lower
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
