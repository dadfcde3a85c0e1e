import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'

interface Told {
  readonly name: string
  readonly ended: boolean
  readonly seconds: number
  readonly articles: number
  readonly codes: readonly string[]
}

let told: readonly Told[] = []
let status: number | null = null
beforeAll(() => {
  const run = spawnSync(
    process.execPath,
    ['--max-old-space-size=512', '--import', 'tsx', 'test/fuzz/read-hostile.ts', '700000'],
    { encoding: 'utf8' },
  )
  status = run.status
  told = run.stdout.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as Told] : []))
}, 600_000)

describe('hostile pages of seven hundred thousand characters', () => {
  it('are read to their end in half a gigabyte', () => {
    expect(status).toBe(0)
    expect(told.length).toBeGreaterThan(45)
  })

  it('end by themselves, without the clock', () => {
    expect(told.filter((one) => !one.ended)).toEqual([])
  })

  it('give their article, or say why there is none', () => {
    expect(told.filter((one) => one.articles === 0 && one.codes.length === 0)).toEqual([])
  })

  it.each(['tiny elements', 'links', 'deep elements', 'deep linked data', 'comments'])(
    'say that they are too large: %s',
    (name) => {
      expect(told.find((one) => one.name === name)?.codes).toContain('read/page-too-large-to-read-whole')
    },
  )
})
