import { expect, it } from 'vitest'
import { canonicalJson } from '../../src/show/canonical-json.ts'

it('sorts keys by code units, leaves out blanks and what is undefined, and ends with a newline', () => {
  expect(canonicalJson({ b: [{ z: 1, a: null }], B: 'é', a: undefined, ä: 0.5 })).toBe(
    '{"B":"é","b":[{"a":null,"z":1}],"ä":0.5}\n',
  )
})

it('is the same whatever the order of keys was', () => {
  expect(canonicalJson({ a: 1, b: { d: 2, c: 3 } })).toBe(canonicalJson({ b: { c: 3, d: 2 }, a: 1 }))
})
