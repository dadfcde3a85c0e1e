import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anchorAt } from '../../../src/amend/find-anchor.ts'
import { openHands } from '../../../src/app/desk/do-jobs.ts'
import { makeDesk } from '../../../src/app/desk/make-desk.ts'
import { openDesk, type OpenDesk } from '../../../src/app/desk/open-desk.ts'
import { keepRulings } from '../../../src/app/desk/rulings.ts'
import type { Ruling, RulingDraft } from '../../../src/model/ruling.ts'
import { jobKinds, type Job, type JobKind, type JobQueue } from '../../../src/store/job-queue.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-jobs-'))
let desk: OpenDesk

beforeAll(async () => {
  await makeDesk(folder)
  desk = await openDesk(folder, 'write')
  await desk.add(
    ['examples/narrow-sea/pages/10-lunmark-communique.txt'],
    { published: null },
    () => undefined,
  )
})

afterAll(async () => {
  await desk.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Jobs that stand in memory alone. */
const openQueue = (): JobQueue & { readonly taken: (kind: JobKind) => readonly Job[] } => {
  const sent = new Map<JobKind, readonly Job[]>()
  const count = (kind: JobKind) => [kind, { open: sent.get(kind)?.length ?? 0, failed: 0 }] as const
  return {
    send: (kind, jobs) => Promise.resolve(void sent.set(kind, [...(sent.get(kind) ?? []), ...jobs])),
    failed: () => Promise.resolve(new Set<string>()),
    counts: () =>
      Promise.resolve(Object.fromEntries(jobKinds.map(count)) as Awaited<ReturnType<JobQueue['counts']>>),
    work: () => Promise.resolve(),
    close: () => Promise.resolve(),
    taken: (kind) => {
      const jobs = sent.get(kind) ?? []
      sent.delete(kind)
      return jobs
    },
  }
}

test('a worker that searched before searches under rulings made since, and is done', async () => {
  const queue = openQueue()
  const setting = await desk.setting()
  const hands = openHands({ store: desk.store, queue, setting, web: {} })
  const place = async (): Promise<readonly Job[]> => {
    expect(await hands('place', [{ key: 'desk', data: null }])).toEqual([null])
    return queue.taken('search')
  }
  const search = async (): Promise<void> => {
    const jobs = await place()
    expect(jobs).not.toEqual([])
    expect(await hands('search', jobs)).toEqual(jobs.map(() => null))
    expect(await place()).toEqual([])
  }
  const rule = async (draft: RulingDraft): Promise<Ruling | undefined> =>
    (await keepRulings(desk.store, [draft], setting.now()))[0]
  await search()
  const [kept] = await desk.store.read(async (each) => each.articles(await each.articleIds()))
  if (!kept) throw new Error('no article')
  const on = anchorAt({
    article: kept.article,
    zone: null,
    start: 0,
    end: kept.article.text.indexOf('.') + 1,
  })
  const made = { by: 'Tamsin Orrel', why: null }
  const moved = await rule({ verb: 'zone', on: [on], to: 'caption', ...made })
  await search()
  await rule({ verb: 'undo', ruling: moved?.id ?? '', ...made })
  await search()
}, 120_000)
