import { UsageError } from './io.ts'

const shape = /^(\d{4})-(\d\d)-(\d\d)(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/

/** True for a day of the calendar: "2031-02-29" is none. */
const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/**
 * A date as an option gives it: a day or, where allowed, an instant with its offset. Null where the option is not given.
 *
 * @throws UsageError that names the option and shows how a date is written.
 */
export const dateValue = (
  option: string,
  text: string | undefined,
  allow: 'day' | 'day or instant',
): string | null => {
  if (text === undefined) return null
  const match = shape.exec(text)
  const fits = match !== null && (allow === 'day or instant' || match[4] === undefined)
  if (fits && isDay(Number(match[1]), Number(match[2]), Number(match[3]))) return text
  const forms = allow === 'day' ? '2031-07-25' : '2031-07-25 or 2031-07-25T18:00:00Z'
  throw new UsageError(
    `--${option}: “${text}” is no ${fits ? 'day of the calendar' : 'date in the form that is needed'}`,
    `write it as ${forms}`,
  )
}

/** When a date given as an option is over, in milliseconds: a day counts as known at its end. */
export const timeOf = (date: string): number =>
  Date.parse(date.includes('T') ? date : `${date}T23:59:59.999Z`)

/** The width asked for, else the terminal's, else 80 columns; never under 40. */
export const widthValue = (text: string | undefined, columns: number | null): number => {
  if (text === undefined) return Math.min(160, Math.max(40, columns ?? 80))
  const width = /^\d{1,4}$/.test(text) ? Number(text) : 0
  if (width < 40)
    throw new UsageError(`--width: “${text}” is no width`, 'give a number of columns, 40 at least')
  return width
}

/** One of the words that an option allows; the first of them where it is not given. */
export const choiceValue = <T extends string>(
  option: string,
  text: string | undefined,
  choices: readonly [T, ...T[]],
): T => {
  if (text === undefined) return choices[0]
  const found = choices.find((each) => each === text)
  if (found === undefined)
    throw new UsageError(`--${option}: “${text}” is not known`, `write one of: ${choices.join(', ')}`)
  return found
}

interface ColorAsked {
  readonly flags: ReadonlySet<string>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isTerminal: boolean
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== ''

/** Colour or not: the option first, then NO_COLOR, then FORCE_COLOR, then whether a terminal reads along. */
export const wantsColor = ({ flags, env, isTerminal }: ColorAsked): boolean => {
  if (flags.has('no-color')) return false
  if (flags.has('color')) return true
  if (isSet(env['NO_COLOR'])) return false
  if (isSet(env['FORCE_COLOR'])) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false'
  return isTerminal && env['TERM'] !== 'dumb'
}

const longestDelay = 3600

/** A pause in milliseconds, given in seconds; null where the option is not given. @throws UsageError where it is none. */
export const delayValue = (text: string | undefined): number | null => {
  if (text === undefined) return null
  const seconds = /^\d{1,4}(?:\.\d{1,3})?$/.test(text) ? Number(text) : Infinity
  if (seconds > longestDelay)
    throw new UsageError(`--delay: “${text}” is no pause`, 'give seconds: 1, or 0.5, or 3600 at most')
  return Math.round(seconds * 1000)
}

/** A name for requests; null where the option is not given. @throws UsageError where it cannot stand in a header. */
export const userAgentValue = (text: string | undefined): string | null => {
  if (text === undefined) return null
  if (/^[A-Za-z_-]+(?:[/ ][\x20-\x7e]{0,200})?$/.test(text)) return text
  throw new UsageError(
    `--user-agent: “${text}” is no name that a request can carry`,
    'begin with a word, in plain letters: Desk/1.0 (+https://desk.example)',
  )
}

/**
 * A number that an option gives, undefined where it is not given.
 *
 * @throws UsageError where it is no number from 0 on.
 */
export const numberValue = (option: string, text: string | undefined): number | undefined => {
  if (text === undefined) return undefined
  if (/^-\d/.test(text))
    throw new UsageError(
      `--${option}: “${text}” is below nought`,
      `give a number from 0 on, such as --${option} 10`,
    )
  if (!/^\d{1,9}(?:\.\d{1,3})?$/.test(text))
    throw new UsageError(`--${option}: “${text}” is no number`, `give a number, such as --${option} 10`)
  return Number(text)
}
