import { describe, expect, it } from 'vitest'
import { foldNotes } from '../../src/capture/fold-notes.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'

const note = (code: Diagnostic['code'], n: number) => ({
  diagnostic: { code, message: `${String(n)} is empty`, source: 'talks.zip' },
})

async function* steps(count: number) {
  for (let n = 0; n < count; n++) {
    yield await Promise.resolve(note('capture/empty-file', n))
    if (n % 10 === 0) yield { page: n }
  }
  yield note('capture/binary', count)
}

const folded = async (count: number) => {
  const out: ({ page: number } | { diagnostic: Diagnostic })[] = []
  for await (const step of foldNotes<{ page: number }>(steps(count), 'talks.zip')) out.push(step)
  return out
}

describe('what is told of one file', () => {
  it('is told one by one as long as it is little', async () => {
    expect(await folded(20)).toHaveLength(23)
  })

  it('is counted from then on, and every page handed on', async () => {
    const out = await folded(1000)
    expect(out.filter((step) => 'page' in step)).toHaveLength(100)
    const told = out.flatMap((step) => ('diagnostic' in step ? step.diagnostic : []))
    expect(told.filter(({ code }) => code === 'capture/empty-file')).toHaveLength(21)
    expect(told.at(-1)?.message).toContain('980 more')
    expect(told.filter(({ code }) => code === 'capture/binary')).toHaveLength(1)
  })
})
