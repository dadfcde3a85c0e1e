import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildDossier } from '../../src/app/build-dossier.ts'

// Floors only rise: the score of a kind (F1) and the share of its core fields that are right, in per cent.
interface Floor {
  readonly f1?: number
  readonly core?: number
  /** Entries missed or found too much, for kinds with few entries. */
  readonly missed?: number
  readonly extra?: number
}
interface Corpus {
  readonly pages: string
  readonly gold: string
  /** Where the scorer looks for the pages' texts. */
  readonly texts: string
  readonly floors: Record<string, Floor>
}
interface Row {
  readonly kind: string
  readonly f1: number
  readonly fieldsRight: number | null
  readonly misses?: number
  readonly extras?: number
}

const { seeds, example } = JSON.parse(
  readFileSync(new URL('floors.json', import.meta.url), 'utf8'),
) as Record<'seeds' | 'example', Corpus>
const corpora = { seeds, example }
const scorer = '../shared/score/score.mjs'

const score = async ({ pages, gold, texts }: Corpus): Promise<ReadonlyMap<string, Row>> => {
  const { dossier } = await buildDossier([pages], {
    published: null,
    asOf: null,
    story: null,
    onProgress: () => undefined,
  })
  const file = join(mkdtempSync(join(tmpdir(), 'parley-')), 'dossier.json')
  writeFileSync(file, JSON.stringify(dossier))
  const rows = JSON.parse(
    execFileSync('node', [scorer, file, gold, texts, '--json'], { encoding: 'utf8', maxBuffer: 1 << 26 }),
  ) as Row[]
  return new Map(rows.map((r) => [r.kind, r]))
}

for (const [name, corpus] of Object.entries(corpora)) {
  const missing = [scorer, corpus.pages, corpus.gold].filter((path) => !existsSync(path))
  describe.skipIf(missing.length > 0)(
    `${name} (${missing.length ? `skipped: ${missing.join(', ')} not here` : 'scored'})`,
    async () => {
      const rows = missing.length ? new Map<string, Row>() : await score(corpus)
      test.each(Object.entries(corpus.floors))('%s stays above its floor', (kind, floor) => {
        const row = rows.get(kind)
        expect(row, `the scorer gives no row for ${kind}`).toBeDefined()
        if (floor.f1 !== undefined) expect(100 * (row?.f1 ?? 0)).toBeGreaterThanOrEqual(floor.f1)
        if (floor.core !== undefined) expect(100 * (row?.fieldsRight ?? 0)).toBeGreaterThanOrEqual(floor.core)
        if (floor.missed !== undefined) expect(row?.misses).toBeLessThanOrEqual(floor.missed)
        if (floor.extra !== undefined) expect(row?.extras).toBeLessThanOrEqual(floor.extra)
      })
    },
  )
}
