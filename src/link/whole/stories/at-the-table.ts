import type { Shelved } from './group-copies.ts'

const most = 12

/**
 * The parties of a story: the two that its pages tell of most, and whoever sits with both of them at every third meeting that names its
 * parties and stands in half of the story's pages. Three states that share a river are one story; a power that telephones is no party.
 */
export const atTheTable = ({ pair, placings }: Shelved): readonly string[] => {
  const whole = placings.filter((p) => p.passages === null)
  const tables = whole
    .flatMap(({ group }) => group.outlines.flatMap((o) => o.tables))
    .filter((table) => pair.names.every((n) => table.includes(n)))
  const seated = new Map<string, number>()
  for (const table of tables) for (const name of table) seated.set(name, (seated.get(name) ?? 0) + 1)
  const more = [...seated]
    .filter(([name, n]) => !pair.names.includes(name) && n * 3 >= tables.length)
    .filter(([name]) => whole.filter((p) => p.group.told.names.has(name)).length * 2 >= whole.length)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([name]) => name)
  return [...pair.names, ...more].slice(0, most).sort()
}
