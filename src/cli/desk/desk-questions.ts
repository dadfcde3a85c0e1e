import type { OpenDesk } from '../../app/desk/open-desk.ts'
import { comparedPartsIn } from '../compared-parts-in.ts'
import { CommandError, UsageError, type Io } from '../io.ts'
import { dateValue, timeOf, wantsColor, widthValue } from '../option-values.ts'
import type { Arguments } from '../read-arguments.ts'
import { unclearId } from '../unclear-id.ts'
import { placeHere, sayOlderRules, withDesk } from './find-desk.ts'

/** What the two clocks are asked for: what the world could know, what the desk had. */
interface Asked {
  readonly asOf: string | null
  readonly addedBy: string | null
}

// What is said of pages that are read now; a desk has its own.
const ofPages = ['published', 'issues', 'search-characters', 'story-names', 'seconds-per-page'] as const

/**
 * The desk that a command is to answer from where no page is given; null where pages are given.
 *
 * @throws UsageError where both are given, or neither and no desk is here.
 */
export const deskInstead = (
  read: Arguments,
  paths: readonly string[],
  { io, usage }: { readonly io: Io; readonly usage: string },
): string | null => {
  const named = read.values.get('desk')
  if (paths.length > 0 && named !== undefined)
    throw new UsageError('--desk and pages are both given', 'give one of them: the desk holds its own pages')
  if (paths.length > 0) return null
  const place = placeHere(read, io)
  if (place === null) throw new UsageError('no page to read', usage)
  const wrong = ofPages.find((name) => read.values.has(name))
  if (wrong !== undefined)
    throw new UsageError(
      `--${wrong} is said of pages that are read now, but a desk is asked`,
      'parley set tells a desk what to heed; or give PATH…',
    )
  return place
}

/** @throws UsageError where `--added-by` is asked of pages. */
export const refuseAddedBy = ({ values }: Arguments): void => {
  if (values.has('added-by'))
    throw new UsageError(
      '--added-by is asked of a desk, but pages are given',
      'leave out PATH…, or --added-by',
    )
}

/** The times of `--as-of` and `--added-by`. @throws UsageError where one is no date. */
export const askedWhen = ({ values }: Arguments): Asked => ({
  asOf: dateValue('as-of', values.get('as-of'), 'day or instant'),
  addedBy: dateValue('added-by', values.get('added-by'), 'day or instant'),
})

const open = async <T>(place: string, io: Io, work: (desk: OpenDesk) => Promise<T>): Promise<T> => {
  const { openDesk } = await import('../../app/desk/open-desk.ts')
  return withDesk(openDesk(place, 'read'), async (desk) => {
    await sayOlderRules(desk, io)
    return work(desk)
  })
}

/** `parley stories` on a desk. */
export const deskStories = (place: string, read: Arguments, io: Io): Promise<void> => {
  const when = askedWhen(read)
  return open(place, io, async (desk) => {
    const { factsAsText, storyFacts } = await import('../../show/render-stories.ts')
    const facts = []
    for (const story of await desk.storiesAt(when)) {
      const dossier = await story.dossier()
      facts.push(...(dossier ? storyFacts(dossier).slice(0, 1) : []))
    }
    if (!read.flags.has('json')) return io.out.write(factsAsText(facts))
    const { canonicalJson } = await import('../../show/canonical-json.ts')
    return io.out.write(canonicalJson({ format: 'parley.stories/1', stories: facts }))
  })
}

/** The two times of a diff on a desk, by either clock or both. @throws UsageError where they are missing or the wrong way round. */
const diffTimes = ({ values }: Arguments): { readonly earlier: Asked; readonly later: Asked } => {
  const time = (name: string): string | null => dateValue(name, values.get(name), 'day or instant')
  const [from, to, addedFrom, addedTo] = ['from', 'to', 'added-from', 'added-to'].map(time)
  if (from == null && addedFrom == null)
    throw new UsageError(
      '--from or --added-from is needed: the earlier of the two times',
      'write: parley diff --from 2031-07-25, or parley diff --added-from 2031-07-25',
    )
  for (const [name, a, b] of [
    ['', from, to],
    ['added-', addedFrom, addedTo],
  ] as const)
    if (a != null && b != null && timeOf(a) > timeOf(b))
      throw new UsageError(
        `--${name}from ${a} is later than --${name}to ${b}`,
        `give the earlier time as --${name}from`,
      )
  return {
    earlier: { asOf: from ?? to ?? null, addedBy: addedFrom ?? addedTo ?? null },
    later: { asOf: to ?? null, addedBy: addedTo ?? null },
  }
}

/** `parley diff` on a desk. */
export const deskDiff = (place: string, read: Arguments, io: Io): Promise<void> => {
  const { earlier, later } = diffTimes(read)
  const asked = read.values.get('story') ?? null
  const width = widthValue(read.values.get('width'), io.out.columns)
  const parts = comparedPartsIn(read)
  return open(place, io, async (desk) => {
    const found = await desk.diff(asked, earlier, later)
    if (found === null) throw await noStory(desk, asked, later)
    if (read.flags.has('json')) {
      const { canonicalJson } = await import('../../show/canonical-json.ts')
      return io.out.write(canonicalJson(found.diff))
    }
    const { renderDiff } = await import('../../show/render-diff.ts')
    const color = wantsColor({ flags: read.flags, env: io.env, isTerminal: io.out.isTerminal })
    return io.out.write(renderDiff(found.diff, found, { width, color, parts }))
  })
}

/** The times that were asked for, in words; nothing where it is all of the desk. */
export const thenOf = ({ asOf, addedBy }: Asked): string =>
  [asOf === null ? null : `by ${asOf}`, addedBy === null ? null : `with what the desk had by ${addedBy}`]
    .filter((each) => each !== null)
    .join(', ')

/** Why there is nothing to show of a story: the stories that there were at that time. */
export const noStory = async (desk: OpenDesk, asked: string | null, when: Asked): Promise<Error> => {
  const then = thenOf(when)
  const at = then === '' ? '' : ` ${then}`
  const stories = await desk.storiesAt(when)
  if (stories.length === 0)
    return new CommandError(
      then === '' ? 'this desk holds no story: add pages with parley add PATH…' : `there was no story${at}`,
    )
  const names = stories.slice(0, 10).map(({ name }) => name)
  const more = stories.length > 10 ? `; and ${String(stories.length - 10)} more` : ''
  return asked === null
    ? new CommandError(`the dossier of ${names[0] ?? ''} waits to be made: parley add goes on with it`)
    : new CommandError(
        `no story “${asked}”${at}; there ${then === '' ? 'are' : 'were'}: ${names.join('; ')}${more}`,
      )
}

/** `parley explain ID` on a desk. */
export const deskExplain = (place: string, id: string, read: Arguments, io: Io): Promise<void> => {
  const when = askedWhen(read)
  const width = widthValue(read.values.get('width'), io.out.columns)
  return open(place, io, async (desk) => {
    const { found, matching } = await desk.explain(id, when)
    const { renderExplanation } = await import('../../show/render-explanation.ts')
    if (found === null) throw await unclearId(id, matching)
    if (read.flags.has('json')) {
      const { canonicalJson } = await import('../../show/canonical-json.ts')
      return io.out.write(canonicalJson(found.explanation))
    }
    const color = wantsColor({ flags: read.flags, env: io.env, isTerminal: io.out.isTerminal })
    return io.out.write(renderExplanation(found.dossier, found.explanation, { width, color }))
  })
}
