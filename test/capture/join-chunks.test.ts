import { describe, expect, it } from 'vitest'
import { joinChunks } from '../../src/capture/containers/warc/join-chunks.ts'

const joined = (text: string): string => Buffer.from(joinChunks(Buffer.from(text))).toString()

describe('bodies sent in chunks', () => {
  it.each([
    ['one chunk', '5\r\nTalks\r\n0\r\n\r\n', 'Talks'],
    ['several', '5\r\nTalks\r\n8;name=x\r\n resumed\r\n0\r\nTrailer: x\r\n\r\n', 'Talks resumed'],
    ['hexadecimal lengths', `1A\r\n${'x'.repeat(26)}\r\n0\r\n\r\n`, 'x'.repeat(26)],
    ['bare line ends', '5\nTalks\n0\n\n', 'Talks'],
    ['cut off', '5\r\nTalks\r\nff\r\n res', 'Talks res'],
    ['damaged behind the first', '5\r\nTalks\r\nzz\r\nx', 'Talks'],
    ['a length that lies', 'ffffffff\r\nTalks', 'Talks'],
    ['none: the chunks were undone', '<html>Talks', '<html>Talks'],
    ['nothing', '', ''],
  ])('are joined: %s', (_, sent, body) => {
    expect(joined(sent)).toBe(body)
  })

  it('are joined in linear time', () => {
    expect(joined(`${'1\r\nx\r\n'.repeat(300_000)}0\r\n\r\n`)).toHaveLength(300_000)
  })
})
