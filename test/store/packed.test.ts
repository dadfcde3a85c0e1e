import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { sha256 } from '../../src/kit/hash.ts'
import { packedWords } from '../../src/store/packed-words.ts'
import { pack, unpack } from '../../src/store/packed.ts'

const finding = { kind: 'statement', id: 'statement-1', spans: [{ start: 3, end: 9 }], text: 'ça va' }

test('what was packed comes out as it was, also where an older release packed it', () => {
  expect(unpack(pack(finding))).toEqual(finding)
  expect(unpack(deflateRawSync(JSON.stringify(finding)))).toEqual(finding)
})

test('what rows have in common is written once for all of them, and never changes', () => {
  expect(pack(finding).length).toBeLessThan(deflateRawSync(JSON.stringify(finding)).length)
  expect(sha256(packedWords).slice(0, 16)).toBe('894b5e9d650fc0aa')
})
