import type { Reread } from '../model/reread.ts'
import { counted } from './counted.ts'
import { printable } from './printable.ts'

type Story = Reread['stories'][number]
type Change = Story['changes'][number]

/** So many changes of one story are shown. */
const most = 40

const signs = { new: '+', changed: '~', moved: '~', withdrawn: '-' } as const

const changeLines = ({ change, part, lines, fields, reason }: Change): readonly string[] => {
  const { was, is } = lines
  const why = reason.kind === 'misread' ? '' : ` (${reason.kind})`
  const head = `  ${signs[change]} ${part}: ${is ?? was ?? ''}${why}`
  if (change !== 'changed') return [head]
  return [
    head,
    ...(was !== is && was !== null
      ? [`      was: ${was}`]
      : fields.map((f) => `      ${f.field}: ${String(f.was)} → ${String(f.is)}`)),
  ]
}

const storyLines = ({ name, was, stands, changes, statements }: Story): readonly string[] => {
  const note = !stands
    ? ' (no story any more)'
    : was === null
      ? ' (new)'
      : was.name === name
        ? ''
        : ` (was ${was.name})`
  const told = [
    statements.new > 0 ? `${counted(statements.new, 'statement')} more` : null,
    statements.withdrawn > 0 ? `${counted(statements.withdrawn, 'statement')} fewer` : null,
  ].filter((each) => each !== null)
  return [
    '',
    `${name}${note}`,
    ...changes.slice(0, most).flatMap(changeLines),
    ...(changes.length > most ? [`  and ${String(changes.length - most)} more (--json gives all)`] : []),
    ...(told.length > 0 ? [`  ${told.join(', ')}`] : []),
  ]
}

/**
 * What rereading changed as text: story by story the lines that are new (+), say something else (~) or are gone (-).
 *
 * @example renderReread(changed) // 'Read anew by other rules: 12 pages …'
 */
export const renderReread = (reread: Reread): string => {
  const { pages, rules, stories, unchanged } = reread
  const all = stories.flatMap(({ changes }) => changes)
  const of = (kind: Change['change']): number => all.filter(({ change }) => change === kind).length
  const lines = [
    `Read anew by other rules: ${counted(pages, 'page')}`,
    `  from ${rules.from} to ${rules.to}`,
    `  ${counted(of('new'), 'line')} new, ${String(of('changed'))} changed, ${String(of('withdrawn'))} withdrawn; ${counted(unchanged, 'story', 'stories')} unchanged`,
    ...stories.flatMap(storyLines),
  ]
  return `${lines.map(printable).join('\n')}\n`
}
