import { describe, expect, it } from 'vitest'
import { sentenceChanges } from '../../src/kit/sentence-changes.ts'

const told = (earlier: string, later: string): readonly string[] =>
  sentenceChanges(earlier, later).map(
    ({ kind, was, now }) =>
      `${kind}: ${was ? earlier.slice(was.start, was.end) : '-'} > ${now ? later.slice(now.start, now.end) : '-'}`,
  )
const quay = 'The ferry left the quay at noon.'
const crews = 'Four crews stayed aboard the cutters overnight.'
const rain = 'Rain fell on Sandry all morning.'
const minister = 'The minister thanked the harbour pilots.'

describe('what changed, sentence by sentence', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['nothing', `${quay} ${rain}`, `${quay}\n\n${rain}`, []],
    ['marks and capitals only', quay, 'The Ferry left the quay, at noon!', []],
    [
      'a figure',
      `${quay} ${crews}`,
      `${quay} ${crews.replace('Four', 'Seven')}`,
      [`changed: ${crews} > ${crews.replace('Four', 'Seven')}`],
    ],
    ['a sentence more', `${quay} ${rain}`, `${quay} ${crews} ${rain}`, [`added: - > ${crews}`]],
    ['a sentence less', `${quay} ${crews} ${rain}`, `${quay} ${rain}`, [`removed: ${crews} > -`]],
    [
      'a sentence that moved',
      `${quay} ${crews} ${rain} ${minister}`,
      `${crews} ${rain} ${minister} ${quay}`,
      [`moved: ${quay} > ${quay}`],
    ],
    [
      'a sentence said twice, once dropped',
      `${rain} ${quay} ${rain}`,
      `${rain} ${quay}`,
      [`removed: ${rain} > -`],
    ],
    ['everything', quay, rain, [`removed: ${quay} > -`, `added: - > ${rain}`]],
    ['from nothing', '', quay, [`added: - > ${quay}`]],
  ])('%s', (_, earlier, later, expected) => {
    expect([...told(earlier, later)].sort()).toEqual([...expected].sort())
  })

  it('takes time that grows with the texts, not with their product', () => {
    const long = (word: string): string =>
      Array.from({ length: 8000 }, (_, n) => `The ${word} ${String(n)} came to berth ${String(n * 7)}.`).join(
        ' ',
      )
    const start = performance.now()
    expect(sentenceChanges(long('barge'), long('tanker')).length).toBeGreaterThan(7000)
    expect(performance.now() - start).toBeLessThan(8000)
  })
})
