import { daysOf, earliestDay } from '../kit/calendar.ts'
import type { ActorAnnotation, Annotation, Who } from '../model/annotation.ts'
import type { ArticleFact, FieldValues, RulableField, RuledPart } from '../model/ruling.ts'

/** What a field holds, as a person writes it. */
type Shape = RulableField['shape']

interface Field {
  readonly shape: Shape
  /** False where what is not known can be left open. */
  readonly needed?: true
  /** What an article calls it, where that is another name. */
  readonly as?: string
}

const [text, texts, who, people, date, number] = (
  ['text', 'texts', 'who', 'people', 'date', 'number'] as const
).map((shape): Field => ({ shape })) as [Field, Field, Field, Field, Field, Field]
const oneOf = (...shape: readonly string[]): Field => ({ shape })
const needed = (field: Field): Field => ({ ...field, needed: true })
const as = (name: string, field: Field): Field => ({ ...field, as: name })

const stances = ['demands', 'offers', 'accepts', 'rejects', 'insists', 'supports']
const acts =
  'assert announce demand offer propose accept reject threaten promise predict deny accuse confirm request condition decline'

/** What people can say of findings, by the names of the dossier. */
const fieldsOf: Readonly<Record<RuledPart, Readonly<Record<string, Field>>>> = {
  actors: {
    name: needed(text),
    kind: as('actorKind', needed(oneOf('person', 'state', 'organisation', 'group', 'place-as-actor'))),
    side: text,
  },
  dates: {
    value: date,
    timex: text,
    type: needed(oneOf('date', 'interval', 'duration', 'set', 'deadline')),
  },
  statements: {
    speaker: who,
    mode: needed(oneOf('direct', 'indirect', 'mixed')),
    act: needed(oneOf(...acts.split(' '))),
    channel: text,
    relayedBy: who,
    addressee: who,
    saidOn: date,
    speech: { shape: 'yes' },
  },
  absences: {
    who,
    about: text,
    kind: as('absence', needed(oneOf('no comment', 'no date', 'no reply', 'not confirmed'))),
  },
  figures: {
    value: number,
    valueMax: number,
    qualifier: text,
    unit: text,
    what: text,
    deed: text,
    extent: needed(oneOf('whole', 'part', 'running', 'rate')),
    claimedBy: who,
  },
  incidents: {
    type: needed(text),
    actor: who,
    target: text,
    place: text,
    date,
    killed: number,
    wounded: number,
    claimedBy: who,
  },
  meetings: {
    what: needed(text),
    parties: people,
    host: text,
    mediators: people,
    format: oneOf('direct', 'indirect', 'proximity', 'phone', 'video'),
    level: oneOf('leaders', 'ministers', 'delegations', 'working-groups'),
    place: text,
    date,
    heads: people,
    agenda: texts,
    duration: text,
    outcomes: texts,
    round: number,
    status: needed(
      oneOf(...'proposed scheduled expected held rejected cancelled postponed denied uncertain'.split(' ')),
    ),
    by: who,
  },
  texts: {
    what: needed(text),
    by: who,
    to: who,
    signers: people,
    status: needed(oneOf('drafted', 'handed over', 'answered', 'signed', 'withdrawn')),
    date,
  },
  positions: {
    party: needed(who),
    issue: needed(text),
    stance: needed(oneOf(...stances)),
    voice: needed(oneOf('party', 'other side', 'reporter')),
    by: who,
    channel: text,
    toward: people,
    since: date,
  },
  conditions: {
    party: who,
    wants: text,
    onlyAfter: text,
    relation: needed(oneOf('after', 'exchange', 'if', 'while')),
    wantsIssues: texts,
    onlyAfterIssues: texts,
  },
  commitments: {
    parties: people,
    what: needed(text),
    quantity: number,
    unit: text,
    per: oneOf('side', 'all'),
    status: needed(oneOf('offered', 'agreed', 'partly done', 'done', 'broken', 'disputed')),
    due: date,
    issues: texts,
  },
  deadlines: {
    setBy: who,
    on: who,
    for: text,
    due: date,
    consequence: text,
    saidOn: date,
    fate: oneOf('met', 'missed', 'lapsed'),
  },
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

const isDate = (value: string): boolean =>
  /^P[\dT]/.test(value) ||
  /X/.test(value) ||
  value.split('/').every((d) => d === '..' || earliestDay(d) !== null)

/** What people can say of an article. */
export const articleFacts: readonly ArticleFact[] = [
  'publishedAt',
  'outlet',
  'title',
  'byline',
  'agency',
  'language',
]

const isInstant = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/

/** True where an article can have a fact so: `isFact('publishedAt', '2031-02-30')` is false. */
export const isFact = (name: string, value: unknown): boolean => {
  if (!articleFacts.some((fact) => fact === name)) return false
  if (value === null) return true
  if (typeof value !== 'string' || value === '') return false
  return (
    name !== 'publishedAt' ||
    (isInstant.test(value) && daysOf(value) !== null && !Number.isNaN(Date.parse(value)))
  )
}

const listed = (value: unknown): boolean => Array.isArray(value) && value.every(isText)

const fits = (shape: Shape, value: unknown): boolean => {
  if (typeof shape !== 'string') return typeof value === 'string' && shape.includes(value)
  if (shape === 'texts' || shape === 'people') return listed(value)
  if (shape === 'number') return typeof value === 'number' && Number.isFinite(value)
  if (shape === 'yes') return typeof value === 'boolean'
  return isText(value) && (shape !== 'date' || isDate(value as string))
}

const meant: Readonly<Record<string, string>> = {
  text: 'words',
  texts: 'a list of words',
  who: 'a name',
  people: 'a list of names',
  date: 'a date (EDTF: 2031-08-01, 2031-08, 2031-08-01/2031-08-03)',
  number: 'a number',
  yes: 'true or false',
}

const said = (shape: Shape): string =>
  typeof shape === 'string' ? (meant[shape] ?? shape) : shape.join(', ')

/**
 * What is wrong with the field values that a person gives a finding, in words; null where nothing is. With `whole` all that a finding of its
 * kind cannot do without must be there.
 *
 * @example `wrongWith('positions', { stance: 'wants' }, { whole: false })` is `stance must be one of: demands, offers, …`
 */
export const wrongWith = (
  part: RuledPart,
  fields: FieldValues,
  { whole }: { readonly whole: boolean },
): string | null => {
  const known = fieldsOf[part]
  for (const [name, value] of Object.entries(fields)) {
    const field = Object.hasOwn(known, name) ? known[name] : undefined
    if (!field)
      return `${part} have no field “${name}” that can be set; there are: ${Object.keys(known).join(', ')}`
    if (value === null && !field.needed && field.shape !== 'yes') continue
    if (value === null || !fits(field.shape, value))
      return `${name} must be ${typeof field.shape === 'string' ? '' : 'one of: '}${said(field.shape)}${field.needed ? '' : ', or null'}`
  }
  const missing = whole
    ? Object.entries(known).filter(
        ([name, field]) => field.needed && !Object.hasOwn(fields, name) && !made.has(name),
      )
    : []
  return missing.length === 0
    ? null
    : `${part} need ${missing.map(([name, { shape }]) => `${name} (${said(shape)})`).join(', ')}`
}

// What the words themselves say where nobody says otherwise.
const made = new Set(['what', 'name'])

/** The fields of a part that people can set, in their order. */
export const rulableFields = (part: RuledPart): readonly RulableField[] =>
  Object.entries(fieldsOf[part]).map(([name, { shape, needed: isNeeded = false }]) => ({
    name,
    shape,
    needed: isNeeded && !made.has(name),
  }))

/** True where a field holds several words or names. */
export const isList = (part: RuledPart, name: string): boolean => {
  const shape = fieldsOf[part][name]?.shape
  return shape === 'texts' || shape === 'people'
}

/** True where a field holds words, so that "1200" stays as it is. */
export const isWords = (part: RuledPart, name: string): boolean => {
  const shape = fieldsOf[part][name]?.shape
  return typeof shape !== 'string' || (shape !== 'number' && shape !== 'yes')
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

// A person of the article where it names one so, else the name alone.
const whoOf = (name: string, actors: readonly ActorAnnotation[]): Who => ({
  actor: actors.find((actor) => sameName(actor.name, name))?.id ?? null,
  text: name,
  span: null,
})

/** An annotation with the fields that a person gave. */
export const withFields = (
  annotation: Annotation,
  part: RuledPart,
  fields: FieldValues,
  actors: readonly ActorAnnotation[],
): Annotation => {
  const values = Object.entries(fields).flatMap(([name, value]) => {
    const field = fieldsOf[part][name]
    if (!field) return []
    const own =
      value === null
        ? null
        : field.shape === 'who'
          ? whoOf(value as string, actors)
          : field.shape === 'people'
            ? (value as readonly string[]).map((each) => whoOf(each, actors))
            : value
    return [[field.as ?? name, own] as const]
  })
  return { ...annotation, ...Object.fromEntries(values) }
}

const empty: Readonly<Record<string, unknown>> = { texts: [], people: [], yes: true }

/** The fields of a finding of which nothing is known but what its words say. */
export const openFields = (part: RuledPart, words: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(fieldsOf[part]).map(([name, { shape, as: called }]) => [
      called ?? name,
      made.has(name) ? words : typeof shape === 'string' ? (empty[shape] ?? null) : null,
    ]),
  )
