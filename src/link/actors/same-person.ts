import { nearness, type NameSound } from '../../kit/name-sounds.ts'
import type { NameParts } from './name-of.ts'

// Short forms of given names, each with its long one; only names that news prints both ways.
const shortForms = new Map(
  `abe abraham,al albert,alex alexander,andy andrew,ben benjamin,bernie bernard,bill william,bob robert,brad bradley,charlie charles,
chris christopher,chuck charles,cindy cynthia,dan daniel,danny daniel,dave david,debbie deborah,dick richard,don donald,doug douglas,
ed edward,eddie edward,fred frederick,greg gregory,jack john,jake jacob,jeff jeffrey,jen jennifer,jerry gerald,jim james,jimmy james,
joe joseph,jon jonathan,josh joshua,kate katherine,kathy katherine,ken kenneth,larry lawrence,liz elizabeth,maggie margaret,
matt matthew,max maximilian,meg margaret,mike michael,mitch mitchell,nick nicholas,pam pamela,pat patrick,pete peter,phil philip,
ray raymond,rick richard,rob robert,ron ronald,sam samuel,steve stephen,stu stuart,sue susan,ted edward,terry terence,tim timothy,
tom thomas,tony anthony,vicky victoria,walt walter,will william,zach zachary`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)

const longForm = (word: string): string => shortForms.get(word) ?? word

type Fit = 'same' | 'near' | 'initial' | 'other'

const fitOf = (a: NameSound, b: NameSound): Fit => {
  const plain = nearness(a, b)
  if (plain !== 'other') return plain
  const initial = (short: NameSound, long: NameSound): boolean =>
    short.word.length === 1 && long.word.startsWith(short.word)
  if (initial(a, b) || initial(b, a)) return 'initial'
  return longForm(a.word) === longForm(b.word) ? 'near' : 'other'
}

/** How two full names agree: `sure`, `loose` (only by an initial or a spelling further off, so that nothing else may speak against it), or not at all. */
export type Agreement = 'sure' | 'loose' | 'none'

// Middle names one by one from the first: where both names have one, they must agree.
const middleAgrees = (a: readonly NameSound[], b: readonly NameSound[]): boolean =>
  a.every((word, i) => {
    const other = b[i]
    return other === undefined || fitOf(word, other) !== 'other'
  })

// "Pel Orsa Arrow" for "Alma Pel Orsa Arrow": the end of a longer name, two given names and more.
const isTail = (shorter: readonly NameSound[], longer: readonly NameSound[]): boolean =>
  shorter.length >= 3 &&
  shorter.every((w, i) => {
    const other = longer[longer.length - shorter.length + i]
    return other !== undefined && nearness(w, other) === 'same'
  })

const suffixAgrees = (a: NameParts, b: NameParts): boolean =>
  a.suffix === null || b.suffix === null || a.suffix === b.suffix

/**
 * Whether two full names, family name last, may be one person's: family and first given name agree, and so do the middle names that both
 * have. "Hanna O. Arrow" and "Hanna Pel Arrow" are two people, "Hanna Arrow" may be either.
 */
export const agreementOf = (a: NameParts, b: NameParts): Agreement => {
  const [x, y] = [a.words, b.words]
  const [family, other, first, firstOther] = [x.at(-1), y.at(-1), x[0], y[0]]
  if (!family || !other || !first || !firstOther || !suffixAgrees(a, b)) return 'none'
  const names = nearness(family, other)
  if (names === 'other') return 'none'
  const given = fitOf(first, firstOther)
  if (given === 'other') return isTail(...byLength(x, y)) ? 'sure' : 'none'
  if (!middleAgrees(x.slice(1, -1), y.slice(1, -1))) return 'none'
  if (names === 'same') return given === 'same' ? 'sure' : 'loose'
  return given === 'same' ? 'loose' : 'none'
}

const byLength = (
  x: readonly NameSound[],
  y: readonly NameSound[],
): [readonly NameSound[], readonly NameSound[]] => (x.length < y.length ? [x, y] : [y, x])
