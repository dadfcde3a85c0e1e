import { articleFacts, isFact, isList, isWords, wrongWith } from '../../amend/fields.ts'
import { ruledParts } from '../../amend/ruled-parts.ts'
import type {
  Anchor,
  ArticlePlace,
  FieldValues,
  FindingAnchors,
  RuledPart,
  RulingDraft,
} from '../../model/ruling.ts'
import { zoneKinds } from '../../model/parts/shapes.ts'
import { amendmentsIn } from './amendments-in.ts'
import {
  anchorOfWords,
  articlesOfPage,
  placeOf,
  ruledById,
  ruledByWords,
  RulingError,
  type Look,
  type Ruled,
  type WordsOn,
} from './find-ruled.ts'
import { rulingNamed } from './rulings.ts'

/** What a person asks of a desk's findings. */
export interface Asked {
  readonly verb: string
  /** What stands behind the verb: ids, a part, a name. */
  readonly things: readonly string[]
  /** FIELD=VALUE, in their order. */
  readonly fields: readonly (readonly [string, string])[]
  readonly page: string | null
  readonly words: string | null
  readonly zone: string | null
  readonly occurrence: number | null
  /** Which article of the page; any where it is not said. */
  readonly part?: number | null
  /** The finding that a note is on, by its id. */
  readonly line?: string | null
  /** Articles by their places; those of `page` where they are not said. */
  readonly articles?: readonly ArticlePlace[]
  /** Where it goes: a zone, a story. */
  readonly to: string | null
  /** The name of a story of its own. */
  readonly name: string | null
  readonly by: string
  readonly why: string | null
}

type Drafting = (asked: Asked, look: Look) => Promise<readonly RulingDraft[]>

const wordsOf = ({ page, words, zone, occurrence, part = null }: Asked): WordsOn => {
  if (page === null || words === null)
    throw new RulingError('a page and words of it are needed', 'name them: --page PAGE --words WORDS')
  return { page, words, zone: zone === null ? null : zoneNamed(zone), occurrence, part }
}

const zoneNamed = (zone: string): WordsOn['zone'] & string => {
  const known = (['body', ...zoneKinds] as const).find((kind) => kind === zone)
  if (known) return known
  throw new RulingError(`“${zone}” is no zone of a page`, `there are: body, ${zoneKinds.join(', ')}`)
}

const partNamed = (name: string | undefined): RuledPart => {
  const part = ruledParts.find((each) => each === name || each === `${name ?? ''}s`)
  if (part) return part
  throw new RulingError(
    name === undefined ? 'a kind of finding is needed' : `“${name}” is no kind of finding`,
    `there are: ${ruledParts.join(', ')}`,
  )
}

const madeOf = ({ by, why }: Asked): Pick<RulingDraft, 'by' | 'why'> => ({ by, why })

const valueOf = (part: RuledPart, name: string, text: string): unknown => {
  if (isList(part, name))
    return text
      .split(';')
      .map((each) => each.trim())
      .filter((each) => each !== '')
  if (text === '') return null
  if (isWords(part, name)) return text
  if (text === 'true' || text === 'false') return text === 'true'
  return Number.isFinite(Number(text)) ? Number(text) : text
}

const fieldsFor = (part: RuledPart, fields: Asked['fields'], whole: boolean): FieldValues => {
  const values = Object.fromEntries(fields.map(([name, text]) => [name, valueOf(part, name, text)]))
  const wrong = wrongWith(part, values, { whole })
  if (wrong !== null)
    throw new RulingError(wrong, 'write fields as FIELD=VALUE; lists with ; between, nothing for unknown')
  return values
}

// Findings by their ids, or one by a kind and its words.
const targetsOf = async (asked: Asked, look: Look): Promise<readonly Ruled[]> => {
  if (asked.words !== null) return [await ruledByWords(look, wordsOf(asked), partNamed(asked.things[0]))]
  if (asked.things.length === 0)
    throw new RulingError(
      'no finding was named',
      'give ids (parley show --json), or a kind with --page PAGE --words WORDS',
    )
  const out: Ruled[] = []
  for (const id of asked.things) out.push(await ruledById(look, id, asked.page))
  return out
}

const judge =
  (verb: 'accept' | 'reject'): Drafting =>
  async (asked, look) =>
    (await targetsOf(asked, look)).map(({ on }) => ({ verb, on, ...madeOf(asked) }))

const add: Drafting = async (asked, look) => {
  const part = partNamed(asked.things[0])
  const fields = fieldsFor(part, asked.fields, true)
  const anchor = await anchorOfWords(look, wordsOf(asked))
  return [{ verb: 'add', on: [{ ...anchor, kind: part, was: null }], fields, ...madeOf(asked) }]
}

const edit: Drafting = async (asked, look) => {
  if (asked.fields.length === 0)
    throw new RulingError('nothing to edit was given', 'write: parley rule edit ID FIELD=VALUE…')
  return (await targetsOf(asked, look)).map(({ part, on }) => ({
    verb: 'edit',
    on,
    fields: fieldsFor(part, asked.fields, false),
    ...madeOf(asked),
  }))
}

const speakerField: Partial<Record<RuledPart, string>> = {
  statements: 'speaker',
  absences: 'who',
  positions: 'party',
  conditions: 'party',
  deadlines: 'setBy',
  texts: 'by',
  figures: 'claimedBy',
  incidents: 'claimedBy',
}

const dateField: Partial<Record<RuledPart, string>> = {
  dates: 'value',
  statements: 'saidOn',
  meetings: 'date',
  texts: 'date',
  incidents: 'date',
  positions: 'since',
  commitments: 'due',
  deadlines: 'due',
}

// The one field of a kind that a verb sets.
const setting =
  (what: string, fieldOf: Partial<Record<RuledPart, string>>): Drafting =>
  async (asked, look) => {
    const value = asked.things.at(-1)
    if (value === undefined || asked.things.length < 2)
      throw new RulingError(
        `a finding and its ${what} are needed`,
        `write: parley rule ${what} ID ${what.toUpperCase()}`,
      )
    const targets = await targetsOf({ ...asked, things: asked.things.slice(0, -1) }, look)
    return targets.map(({ part, on }) => {
      const field = fieldOf[part]
      if (field === undefined)
        throw new RulingError(
          `${part} have no ${what}`,
          'to set another field write: parley rule edit ID FIELD=VALUE',
        )
      return { verb: 'edit', on, fields: fieldsFor(part, [[field, value]], false), ...madeOf(asked) }
    })
  }

const isStory = (id: string): boolean => id.startsWith('story-')

const storyNamed = async ({ desk }: Look, asked: string): Promise<string> => {
  const found = (await desk.stories()).filter(({ id }) => id.startsWith(asked))
  const [only] = found
  if (only && found.length === 1) return only.id
  throw new RulingError(
    found.length === 0
      ? `no story “${asked}” is on this desk`
      : `“${asked}” begins the ids of several stories`,
    'parley status lists the stories with their ids',
  )
}

const fixed: ReadonlySet<RuledPart> = new Set(['dates', 'statements', 'figures', 'absences'])

// So many mentions of each hold a bond: it outlives words that are gone.
const holding = 3

const several = async (asked: Asked): Promise<void> => {
  if (new Set(asked.things).size < 2)
    throw new RulingError(
      'two things at least are needed to make one of them',
      'write: parley rule merge ID ID…',
    )
  return Promise.resolve()
}

const merge: Drafting = async (asked, look) => {
  await several(asked)
  if (asked.things.every(isStory)) {
    const ids: string[] = []
    for (const id of asked.things) ids.push(await storyNamed(look, id))
    return [{ verb: 'join-stories', stories: ids as unknown as [string, string], ...madeOf(asked) }]
  }
  const targets = await targetsOf({ ...asked, words: null }, look)
  const parts = [...new Set(targets.map(({ part }) => part))]
  const [part] = parts
  if (part === undefined || parts.length > 1)
    throw new RulingError(`${parts.join(' and ')} cannot be one`, 'merge findings of one kind')
  if (fixed.has(part))
    throw new RulingError(
      `${part} stand each by itself, and are never merged`,
      'actors, meetings and other things that go on can be',
    )
  const on = targets.flatMap((target) => target.on.slice(0, holding)) as unknown as FindingAnchors
  return [{ verb: 'merge', on, ...madeOf(asked) }]
}

const placesOn = async ({ desk }: Look, page: string): Promise<readonly ArticlePlace[]> =>
  (await articlesOfPage(desk, page)).map(({ capture, part }) => ({ capture, part }))

// The article that words stand in, else the only one of its page.
const articleOf = async (asked: Asked, look: Look): Promise<ArticlePlace> => {
  if (asked.page === null) throw new RulingError('a page is needed', 'name it: --page PAGE')
  if (asked.words !== null) {
    const { article } = await placeOf(look.desk, wordsOf(asked), await amendmentsIn(look.desk))
    return { capture: article.capture, part: article.part }
  }
  const [only, ...more] = await placesOn(look, asked.page)
  if (only && more.length === 0) return only
  throw new RulingError(
    `${asked.page} holds ${String(more.length + 1)} articles`,
    'say which with words of it: --words WORDS',
  )
}

const splitStory = async (asked: Asked, look: Look, story: string): Promise<readonly RulingDraft[]> => {
  const from = await storyNamed(look, story)
  const to = asked.to === null ? null : await storyNamed(look, asked.to)
  const [first, ...rest] = asked.articles ?? [await articleOf(asked, look)]
  if (first === undefined)
    throw new RulingError('no article was named', 'choose the pages that do not belong to this story')
  const name = to === null ? asked.name : null
  if (to === from) throw new RulingError('these pages are in that story already', 'nothing was changed')
  return [{ verb: 'move-articles', articles: [first, ...rest], from, to, name, ...madeOf(asked) }]
}

const rename: Drafting = async (asked, look) => {
  const [id, ...words] = asked.things
  const name = words.join(' ').replace(/\s+/g, ' ').trim()
  if (id === undefined || name === '')
    throw new RulingError('a story and its name are needed', 'write: parley rule rename STORY NAME')
  return [{ verb: 'name-story', story: await storyNamed(look, id), name, ...madeOf(asked) }]
}

const split: Drafting = async (asked, look) => {
  const [id, ...more] = asked.things
  if (id === undefined || more.length > 0)
    throw new RulingError('one thing is split at a time', 'write: parley rule split ID --page PAGE')
  if (isStory(id)) return splitStory(asked, look, id)
  if (asked.page === null && asked.words === null)
    throw new RulingError(
      'which mentions are to stand by themselves was not said',
      'name the page that they are on: --page PAGE',
    )
  const [target] = await targetsOf({ ...asked, words: null }, look)
  return target ? [{ verb: 'split', on: target.on, ...madeOf(asked) }] : []
}

const zone: Drafting = async (asked, look) => {
  if (asked.to === null) throw new RulingError('where the words belong was not said', 'say it: --to ZONE')
  const to = zoneNamed(asked.to)
  const on = await anchorOfWords(look, wordsOf(asked))
  if (on.zone === to) throw new RulingError(`these words are ${to} already`, 'nothing was changed')
  return [{ verb: 'zone', on: [on], to, ...madeOf(asked) }]
}

const article: Drafting = async (asked, look) => {
  for (const [name, value] of asked.fields) {
    if (!articleFacts.some((fact) => fact === name))
      throw new RulingError(
        `articles have no fact “${name}” that can be set`,
        `there are: ${articleFacts.join(', ')}`,
      )
    if (!isFact(name, value === '' ? null : value))
      throw new RulingError(`“${value}” is no day`, 'write 2031-08-01, or an instant with its offset')
  }
  if (asked.fields.length === 0)
    throw new RulingError(
      'no fact was given',
      'write: parley rule article --page PAGE publishedAt=2031-08-01',
    )
  const fields = Object.fromEntries(asked.fields.map(([name, value]) => [name, value === '' ? null : value]))
  return [{ verb: 'article', articles: [await articleOf(asked, look)], fields, ...madeOf(asked) }]
}

const family: Drafting = (asked) => {
  const [outlet, of = null, ...more] = asked.things
  if (outlet === undefined || more.length > 0)
    throw new RulingError(
      'an outlet and its family are needed',
      'write: parley rule outlet-family OUTLET [FAMILY]',
    )
  return Promise.resolve([{ verb: 'family', outlet, family: of, ...madeOf(asked) }])
}

const notedOn = async (asked: Asked, look: Look): Promise<readonly Anchor[]> => {
  if (asked.line) {
    const { on } = await ruledById(look, asked.line, asked.page)
    return on.slice(0, 1).map(({ capture, zone, exact, prefix, suffix, part, start }) => ({
      ...{ capture, zone, exact, prefix, suffix, part, start },
    }))
  }
  return asked.words === null ? [] : [await anchorOfWords(look, wordsOf(asked))]
}

const note: Drafting = async (asked, look) => {
  const text = asked.things.join(' ').trim()
  if (text === '') throw new RulingError('a note needs words', 'write: parley rule note "WORDS"')
  const on = await notedOn(asked, look)
  return [{ verb: 'note', on, text, ...madeOf(asked) }]
}

const undo: Drafting = async (asked, { desk }) => {
  const all = await desk.rulings()
  if (asked.things.length === 0)
    throw new RulingError('no ruling was named', 'write: parley rule undo ID (parley rule list names them)')
  return asked.things.map((id) => ({ verb: 'undo', ruling: rulingNamed(all, id).id, ...madeOf(asked) }))
}

const draftings: Readonly<Record<string, Drafting>> = {
  add,
  accept: judge('accept'),
  reject: judge('reject'),
  edit,
  speaker: setting('speaker', speakerField),
  date: setting('date', dateField),
  merge,
  split,
  rename,
  zone,
  article,
  'outlet-family': family,
  note,
  undo,
}

/** What can be ruled. */
export const rulingVerbs: readonly string[] = Object.keys(draftings)

/** The rulings that a person asks for. @throws RulingError where what was named is not there, or does not fit. */
export const draftRulings: Drafting = (asked, look) => {
  const drafting = draftings[asked.verb]
  if (drafting) return drafting(asked, look)
  throw new RulingError(`nobody can “${asked.verb}”`, `there are: ${rulingVerbs.join(', ')}`)
}
