import type { Ruling } from '../model/ruling.ts'

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

const fieldsIn = (fields: Readonly<Record<string, unknown>>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name}=${Array.isArray(value) ? value.join('; ') : String(value)}`)
    .join(' ')

const findings = (
  ruling: Extract<Ruling, { verb: 'accept' | 'reject' | 'add' | 'edit' | 'merge' | 'split' }>,
): string => {
  const [first, ...more] = ruling.on
  const rest = more.length === 0 ? '' : ` and ${String(more.length)} more`
  const fields = 'fields' in ruling ? ` ${fieldsIn(ruling.fields)}` : ''
  return `${first.kind} “${short(first.exact)}”${rest}${fields}`
}

/** What a ruling says, without its verb: the words it is on, and what it sets. */
export const rulingWords = (ruling: Ruling): string => {
  switch (ruling.verb) {
    case 'join-stories':
      return ruling.stories.join(' + ')
    case 'move-articles':
      return `${ruling.from ?? 'no story'} to ${ruling.to ?? ruling.name ?? 'no story'}`
    case 'name-story':
      return `${ruling.story} “${short(ruling.name)}”`
    case 'zone':
      return `“${short(ruling.on[0].exact)}” to ${ruling.to}`
    case 'article':
      return `${ruling.articles[0].capture.slice(0, 12)} ${fieldsIn(ruling.fields)}`
    case 'family':
      return `${ruling.outlet} of ${ruling.family ?? 'no other house'}`
    case 'note':
      return ruling.text
    case 'undo':
      return ruling.ruling
    default:
      return findings(ruling)
  }
}

/** A ruling in one line: its id, what, when, by whom and why. */
export const rulingLine = (ruling: Ruling): string =>
  `${ruling.id}  ${ruling.verb} ${rulingWords(ruling)}  (${ruling.by}, ${ruling.at.slice(0, 16).replace('T', ' ')}${ruling.why === null ? '' : `: ${ruling.why}`})`
