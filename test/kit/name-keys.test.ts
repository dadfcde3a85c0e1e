import { describe, expect, it } from 'vitest'
import { foldLetters, spellingKey } from '../../src/kit/name-keys.ts'

describe('spelling keys', () => {
  it.each([
    ['Morvansky', 'Morvanskyy'],
    ['Morvansky', 'Morvanskiy'],
    ['Dmitry Orsk', 'Dmitri Orsk'],
    ['Dmitrii Orsk', 'Dmitry Orsk'],
    ['Vitali Belasko', 'Vitaly Belasko'],
    ['Karimaei', 'Karimai'],
    ['Mohammed Tarik', 'Muhammad Tarik'],
    ['Sergei Orsk', 'Sergey Orsk'],
    ['Yevgenii Orsk', 'Yevgeny Orsk'],
    ['al-Tarik', 'Al-Tarik'],
    ['Kovač', 'Kovac'],
  ])('%s and %s are one name', (a, b) => {
    expect(spellingKey(a)).toBe(spellingKey(b))
  })

  it.each([
    ['Lee', 'Li'],
    ['Mary', 'Mara'],
    ['Belasko', 'Belaska'],
    ['Orsk', 'Orska'],
    ['Anton Orsk', 'Antonia Orsk'],
    ['Vladimir', 'Volodymyr'],
  ])('%s and %s are two names', (a, b) => {
    expect(spellingKey(a)).not.toBe(spellingKey(b))
  })

  it('folds accents and letters of their own', () => {
    expect(foldLetters('Łukasz Ørsk')).toBe('lukasz orsk')
  })
})
