import { describe, expect, it } from 'vitest'
import { bucketOf, namePartsOf } from '../../src/link/actors/name-of.ts'
import { groupActors } from '../../src/link/actors/group-actors.ts'
import { agreementOf } from '../../src/link/actors/same-person.ts'
import type { ActorAnnotation } from '../../src/model/annotation.ts'
import type { Mention } from '../../src/link/linker.ts'

const mention = (name: string, side: string | null = null, id = name): Mention<ActorAnnotation> => ({
  it: {
    kind: 'actor',
    id,
    spans: [{ start: 0, end: 1 }],
    rule: 'actors/full-name',
    actorKind: 'person',
    name,
    mentions: [],
    roles: [],
    side,
  },
  from: { article: { id: 'a-1' } } as Mention<ActorAnnotation>['from'],
})

const groups = (...mentions: readonly Mention<ActorAnnotation>[]): readonly string[] =>
  groupActors(mentions)
    .map((g) =>
      g
        .map((m) => m.it.name)
        .sort()
        .join(' = '),
    )
    .sort()

const agree = (a: string, b: string): string => agreementOf(namePartsOf(a), namePartsOf(b))

describe('one person under several spellings', () => {
  it.each([
    ['Ruslan Mirenko', 'Rouslan Myrenko', 'vowels of another script'],
    ['Hamad al-Qasari', 'Hamad El-Ghasari', 'Arabic article, gh and q'],
    ['Kim Tae-Orn', 'Kim Tae Orn', 'hyphen'],
    ['Orsk, Helena', 'Helena Orsk', 'order'],
    ['Dr. Helena Orsk', 'Helena Orsk', 'title'],
    ['Pel MacTarnish', 'Pel McTarnish', 'Mac and Mc'],
    ['Bob Arrowsmith', 'Robert Arrowsmith', 'short form'],
    ['Helena K. Orsk', 'Helena Orsk', 'middle initial'],
    ['Helena Katla Orsk', 'Helena K. Orsk', 'middle name and its initial'],
    ['H. Orsk', 'Helena Orsk', 'initial'],
    ['Denys Voroshek', 'Dneys Voroshek', 'two letters changed places'],
    ['Samir bin Talal Orsa', 'Samir ibn Talal Orsa', 'bin and ibn'],
    ['Pel Arrow Jr.', 'Pel Arrow', 'junior left out'],
  ])('%s is %s (%s)', (a, b) => {
    expect(agree(a, b)).not.toBe('none')
    expect(bucketOf(mention(a))).toBe(bucketOf(mention(b)))
  })

  it.each([
    ['Helena O. Orsk', 'Helena Katla Orsk', 'middle initial'],
    ['Samir Ahmed Orsa', 'Samir Yahya Orsa', 'father’s name'],
    ['Anton Belasko', 'Helena Belasko', 'given name'],
    ['Hasan Orsk', 'Hussein Orsk', 'short given names with the same consonants'],
    ['Pel Arrow Jr.', 'Pel Arrow Sr.', 'father and son'],
    ['Jamal Orsk', 'Jamil Orsk', 'one vowel in a short name'],
  ])('%s is not %s (%s)', (a, b) => {
    expect(agree(a, b)).toBe('none')
  })
})

describe('who is who among people of one family name', () => {
  it('keeps brothers apart and gives a name alone to the one of its side', () => {
    expect(
      groups(
        mention('Anton Belasko', 'Vardania'),
        mention('Pel Belasko', 'Keshet'),
        mention('Belasko', 'Keshet'),
      ),
    ).toEqual(['Anton Belasko', 'Belasko = Pel Belasko'])
  })

  it('leaves a name alone that may be either', () => {
    expect(groups(mention('Anton Belasko'), mention('Pel Belasko'), mention('Belasko'))).toEqual([
      'Anton Belasko',
      'Belasko',
      'Pel Belasko',
    ])
  })

  it('keeps two middle names apart although a name without one fits both', () => {
    expect(
      groups(mention('Anton Orm Belasko'), mention('Anton Pel Belasko'), mention('Anton Belasko')),
    ).toEqual(['Anton Belasko', 'Anton Orm Belasko', 'Anton Pel Belasko'])
  })

  it('does not unite an initial across sides', () => {
    expect(groups(mention('A. Belasko', 'Keshet'), mention('Anton Belasko', 'Vardania'))).toHaveLength(2)
  })
})
