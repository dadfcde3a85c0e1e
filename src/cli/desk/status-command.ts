import { counted } from '../../show/counted.ts'
import { printable } from '../../show/printable.ts'
import { helpText } from '../help-text.ts'
import { type Io } from '../io.ts'
import { readArguments } from '../read-arguments.ts'
import { statusShapes } from './desk-options.ts'
import { askedWhen, thenOf } from './desk-questions.ts'
import { deskPlace, nothingMore, olderRules, withDesk } from './find-desk.ts'

/** `parley status`: what a desk holds, and what waits. */
export const statusCommand = async (given: readonly string[], io: Io): Promise<void> => {
  const read = readArguments(given, statusShapes, 'status')
  if (read.flags.has('help')) return io.out.write(helpText('status'))
  nothingMore(read, 'status')
  const when = askedWhen(read)
  const { openDesk } = await import('../../app/desk/open-desk.ts')
  await withDesk(openDesk(deskPlace(read, io), 'read'), async (desk) => {
    const counts = await desk.counts()
    const isThen = when.asOf !== null || when.addedBy !== null
    const stories = (await desk.storiesAt(when)).map(({ id, name, parties, articles, first, last }) => ({
      id,
      name,
      parties,
      articles,
      first,
      last,
    }))
    const rules = await desk.rules()
    if (read.flags.has('json')) {
      const { canonicalJson } = await import('../../show/canonical-json.ts')
      return io.out.write(
        canonicalJson({
          format: 'parley.status/1',
          place: desk.store.place,
          engine: desk.store.engine,
          ...counts,
          ...(isThen && { when }),
          rules,
          stories,
        }),
      )
    }
    const waits = [
      counts.unread > 0 ? `${counted(counts.unread, 'page')} to be read` : null,
      counts.unsearched > 0 ? `${counted(counts.unsearched, 'article')} to be searched` : null,
      counts.unlinked > 0 ? `${counted(counts.unlinked, 'story', 'stories')} to be linked` : null,
      counts.unread + counts.unsearched === 0 &&
      (await desk.store.read((store) => store.touches())).length > 0
        ? 'what was found or ruled last, to be placed'
        : null,
    ].filter((each) => each !== null)
    const lines = [
      `The desk in ${desk.store.place} (${desk.store.engine === 'sqlite' ? 'SQLite' : 'PostgreSQL'})`,
      `  ${counted(counts.captures, 'page')}, ${counted(counts.articles, 'article')}, ${counted(counts.stories, 'story', 'stories')}, ${counted(counts.rulings, 'ruling')}`,
      ...olderRules(rules).map((line) => `  ${line}`),
      waits.length === 0
        ? '  everything is up to date'
        : `  waiting: ${waits.join(', ')} (parley ${rules.made === null || rules.made === rules.now ? 'add' : 'reread'} goes on with it)`,
      ...(isThen ? [`  ${thenOf(when)}: ${counted(stories.length, 'story', 'stories')}`] : []),
      ...stories
        .slice(0, 20)
        .map(
          (s) =>
            `  ${String(s.articles).padStart(6)}  ${s.name}  ${s.first?.slice(0, 10) ?? '?'} to ${s.last?.slice(0, 10) ?? '?'}  ${s.id}`,
        ),
      ...(stories.length > 20 ? [`          and ${String(stories.length - 20)} more`] : []),
    ]
    return io.out.write(`${lines.map(printable).join('\n')}\n`)
  })
}
