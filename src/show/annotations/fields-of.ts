import type { Annotation } from '../../model/annotation.ts'
import { describeDate } from '../describe-date.ts'

/** A piece of what a field says: words of ours or of the page, or a pointer to another finding. */
export interface FieldPiece {
  readonly text: string
  /** The label of the finding that is meant, where one is: "A2". */
  readonly label: string | null
}

/** One field of a finding, its value in words. */
export interface Field {
  /** As a person reads it: "said on". */
  readonly name: string
  readonly pieces: readonly FieldPiece[]
}

/** What the values of fields point to. */
export interface FieldScene {
  readonly text: string
  /** Labels of the article's findings by id. */
  readonly labels: ReadonlyMap<string, string>
  /** Names of its actors by id. */
  readonly names: ReadonlyMap<string, string>
}

/** Fields in the order in which they are read; what is not listed here comes after them. */
const order: readonly string[] = [
  'name',
  'actorKind',
  'speaker',
  'party',
  'who',
  'act',
  'absence',
  'about',
  'mode',
  'cue',
  'value',
  'valueMax',
  'timex',
  'type',
  'anchor',
  'qualifier',
  'unit',
  'what',
  'stance',
  'issue',
  'wants',
  'onlyAfter',
  'status',
  'parties',
  'setBy',
  'on',
  'for',
  'due',
  'date',
  'place',
  'channel',
  'addressee',
  'relayedBy',
  'saidOn',
]
const rank = new Map(order.map((field, n) => [field, n]))
const rankOf = (field: string): number => rank.get(field) ?? order.length

/** What is shown in a place of its own, or is the words themselves. */
const apart = new Set(['kind', 'id', 'rule', 'spans', 'text', 'opensAt'])
const dated = new Set(['value', 'date', 'due', 'saidOn', 'since', 'replaces', 'duration'])

const plain = (text: string): FieldPiece => ({ text, label: null })

/** A field's name as a person reads it: "said on" for `saidOn`. */
export const fieldName = (field: string): string =>
  field.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)

const dateWords = (value: string): string => {
  const words = describeDate(value)
  return words === value ? value : `${value} (${words})`
}

const listOf = (values: readonly (readonly FieldPiece[])[]): readonly FieldPiece[] =>
  values.flatMap((pieces, n) => (n === 0 ? pieces : [plain(', '), ...pieces]))

const whoPieces = (value: { actor: unknown; text: unknown }, scene: FieldScene): readonly FieldPiece[] => {
  const words = plain(`“${String(value.text)}”`)
  if (typeof value.actor !== 'string') return [words]
  const label = scene.labels.get(value.actor) ?? null
  return [words, plain(' → '), { text: scene.names.get(value.actor) ?? value.actor, label }]
}

const place = (value: { start: unknown; end: unknown }, scene: FieldScene): string =>
  `“${scene.text.slice(Number(value.start), Number(value.end))}”`

const objectPieces = (value: object, scene: FieldScene): readonly FieldPiece[] => {
  if ('actor' in value && 'text' in value) return whoPieces(value, scene)
  if ('form' in value && 'start' in value && 'end' in value)
    return [plain(`${place(value, scene)} ${String(value.form)}`)]
  if ('lemma' in value && 'text' in value) return [plain(`“${String(value.text)}” (${String(value.lemma)})`)]
  // Of a date's anchor its kind goes before, its day behind: "publication 2031-07-22".
  return Object.entries(value)
    .filter(([key, each]) => each !== null && key !== 'start' && key !== 'end')
    .flatMap(([key, each], n) => [
      ...(n === 0 ? [] : [plain(' · ')]),
      ...(key === 'kind' || key === 'title' || key === 'value' ? [] : [plain(`${fieldName(key)} `)]),
      ...piecesOf(key, each, scene),
    ])
}

const piecesOf = (field: string, value: unknown, scene: FieldScene): readonly FieldPiece[] => {
  if (value === null || value === undefined) return []
  if (Array.isArray(value))
    return listOf(value.map((each) => piecesOf(field, each, scene)).filter((pieces) => pieces.length > 0))
  if (typeof value === 'object') return objectPieces(value, scene)
  if (typeof value === 'boolean') return [plain(value ? 'yes' : 'no')]
  if (typeof value !== 'string') return [plain(typeof value === 'number' ? String(value) : '')]
  const label = scene.labels.get(value)
  if (label !== undefined) return [{ text: scene.names.get(value) ?? '', label }]
  return [plain(dated.has(field) ? dateWords(value) : value)]
}

// What a page cannot leave open, since it is about how its words stand.
const neverOpen = new Set(['opens at'])

/**
 * What a finding says, field by field, and which of its fields the page leaves open. New fields of a kind show without a line here.
 *
 * @example `fieldsOf(date, scene).fields[0]` // { name: 'value', pieces: [{ text: '2031-03-21 (21 March 2031)', label: null }] }
 */
export const fieldsOf = (
  annotation: Annotation,
  scene: FieldScene,
): { readonly fields: readonly Field[]; readonly open: readonly string[] } => {
  const all = Object.entries(annotation)
    .filter(([field]) => !apart.has(field))
    .sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
    .map(([field, value]) => ({ name: fieldName(field), pieces: piecesOf(field, value, scene) }))
  return {
    fields: all.filter(({ pieces }) => pieces.length > 0),
    open: all
      .filter(({ name, pieces }) => pieces.length === 0 && !neverOpen.has(name))
      .map(({ name }) => name),
  }
}

/** A field's value as plain text: "“he” → A2 Aldric Fenn". */
export const fieldText = ({ pieces }: Pick<Field, 'pieces'>): string =>
  pieces
    .map(({ text, label }) => (label === null ? text : `${label}${text === '' ? '' : ` ${text}`}`))
    .join('')
