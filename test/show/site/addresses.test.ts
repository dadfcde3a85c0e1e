import { expect, test } from 'vitest'
import { fileNameOf, idOfName } from '../../../src/show/site/addresses.ts'

test.each(['a-3f09c2d41b77', 'position 1/2', 'Зустріч', '../x'])(
  'the name of %s in an address leads back to it',
  (id) => {
    expect(fileNameOf(id)).toMatch(/^[\w.-]+$/)
    expect(idOfName(fileNameOf(id))).toBe(id)
  },
)

test('a name that no id was given leads nowhere, and to no error', () => {
  expect(idOfName('x-ffffff-zz--12345678')).toBe('\u{10ffff}')
})
