import { isOfStories } from '../../amend/amend-stories.ts'
import { capturesNamed } from '../../amend/open-amendments.ts'
import { rulingsInForce } from '../../amend/rulings-in-force.ts'
import type { Ruling } from '../../model/ruling.ts'
import type { Reading } from '../../store/store.ts'
import type { DeskSetting } from './desk-setting.ts'

/** What people had told of stories and articles when stories were placed. */
interface Under {
  /** Ids of the rulings in force. */
  readonly rulings: readonly string[]
  readonly names: DeskSetting['storyNames']
}

/** What people tell of stories and articles now, and what that changes. */
export interface UnderNow {
  /** What is to be kept of it when stories are placed. */
  readonly kept: string
  /** Something of it is another than when stories were placed. */
  readonly isOther: boolean
  /** Articles that it bears on otherwise than then. */
  readonly touched: readonly string[]
  /** Which stories there are is told by people, now or when stories were placed: all of them are looked at. */
  readonly all: boolean
}

/** Where a desk names what stories were placed last, by whichever process; '0' where all are to be placed anew. */
export const timesFact = 'placed'

/** Where a desk keeps what people had told when its stories were placed. */
export const underFact = 'placed under'

const untold: Under = { rulings: [], names: [] }

// The outlet of an article may be one that a person told of: those articles are asked too.
const articlesOf = async (
  desk: Reading,
  changed: readonly Ruling[],
  inForce: readonly Ruling[],
): Promise<readonly string[]> => {
  const outlets = changed.flatMap((r) => (r.verb === 'family' ? [r.outlet] : []))
  const told = outlets.length > 0 ? inForce.filter(({ verb }) => verb === 'article') : []
  const out = new Set(await desk.placing.ofOutlets(outlets))
  for (const capture of capturesNamed([...changed, ...told]))
    for (const { article } of await desk.articlesOf(capture)) out.add(article.id)
  return [...out].sort()
}

/** What people tell now, beside what they had told when stories were placed. */
export const underNow = async (desk: Reading, names: DeskSetting['storyNames']): Promise<UnderNow> => {
  const fact = await desk.fact(underFact)
  const before = fact === null ? untold : (JSON.parse(fact) as Under)
  const made = await desk.rulings()
  const inForce = rulingsInForce(made, null)
  const now: Under = { rulings: inForce.map(({ id }) => id), names }
  const [was, is] = [new Set(before.rulings), new Set(now.rulings)]
  const changed = made.filter(({ id }) => was.has(id) !== is.has(id))
  const kept = JSON.stringify(now)
  return {
    kept,
    isOther: kept !== JSON.stringify(before),
    touched: changed.length > 0 ? await articlesOf(desk, changed, inForce) : [],
    all: names.length + before.names.length > 0 || [...inForce, ...changed].some(isOfStories),
  }
}
