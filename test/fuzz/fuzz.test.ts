import { describe, expect, it } from 'vitest'
import { faultOf, faultOfFile, faultOfSet } from './check-page.ts'
import { fuzzedFile, fuzzedPage, fuzzedPages, pageOf } from './mutate-page.ts'

describe('any page', () => {
  it('is read without an error, in time, verbatim and the same twice', () => {
    const seeds = Array.from({ length: 40 }, (_, n) => 20_310_722 + n)
    const faults = seeds.flatMap((seed) => faultOf(fuzzedPage(seed), 20) ?? [])
    expect(faults).toEqual([])
  })

  it('may come in any wrapping, and with others', async () => {
    const faults: (string | null)[] = []
    for (let seed = 1; seed <= 12; seed++) {
      const { name, body } = fuzzedFile(seed)
      faults.push(await faultOfFile(name, body, 20))
    }
    faults.push(faultOfSet(fuzzedPages(3), 20))
    expect(faults.filter((fault) => fault !== null)).toEqual([])
  })

  it('is the same for the same seed, and another for another', () => {
    expect(fuzzedPage(5).body).toEqual(fuzzedPage(5).body)
    expect(fuzzedPage(5).body).not.toEqual(fuzzedPage(6).body)
  })

  it('is told from one that is sound', () => {
    expect(faultOf(pageOf(Buffer.from(''), null), 20)).toBeNull()
    expect(faultOf(pageOf(Buffer.from('Talks resume. '.repeat(4000)), 'text'), 0.001)).toMatch(
      /more than 0.001/,
    )
  })
})
