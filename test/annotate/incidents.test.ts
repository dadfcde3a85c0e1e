import { describe, expect, it } from 'vitest'
import type { IncidentAnnotation } from '../../src/model/annotation.ts'
import { markedText } from '../support/marked-text.ts'
import { read } from '../support/build-article.ts'

const incidentsOf = (text: string): readonly IncidentAnnotation[] =>
  read(text, { publishedAt: '2031-05-21' }).found.incident

describe('incidents are found with their clause', () => {
  const rows: [string, string][] = [
    ['attack', '⟦Vardanian forces struck three Keshet towns on Monday, killing a child⟧, officials said.'],
    ['attack', '⟦In Port Ambry, a drone hit an apartment building⟧, according to the mayor.'],
    ['attack', 'The ministry said ⟦Keshet fired 20 rockets at the harbour⟧.'],
    ['attack', '⟦The Ambry region came under several waves of attacks⟧.'],
    ['attack', '⟦Keshet has widened the war, launching drone strikes across northern Vardania⟧.'],
    ['interception', '⟦The navy intercepted two drones over the strait⟧.'],
    ['arrest', 'The agency said ⟦it had arrested two port officials⟧.'],
    ['search', '⟦Some 70 searches had been conducted by the police⟧.'],
    ['capture', '⟦Keshet troops captured the town of Oslan⟧.'],
    ['annexation', 'They discussed ⟦Oslan, annexed in 2014⟧.'],
    ['invasion', 'Much has changed since ⟦Vardania’s invasion of Oslan in 2022⟧.'],
    ['deployment', '⟦President Tavi Renholt announced the deployment of two submarines⟧.'],
    ['protest', '⟦Thousands of people took to the streets⟧.'],
    ['strike', '⟦A 55,000-member strike began on Friday⟧.'],
    ['explosion', '⟦An explosion rocked the harbour⟧.'],
  ]
  it.each(rows)('finds the %s of %s', (type, marked) => {
    const { text, spans } = markedText(marked)
    const found = incidentsOf(text)
    expect(found.map((i) => i.type)).toEqual([type])
    expect(found.map((i) => text.slice(i.spans[0].start, i.spans[0].end))).toEqual(
      spans.map((s) => text.slice(s.start, s.end)),
    )
  })
})

describe('what is no incident, or not told as done, is left out', () => {
  const rows: [string, string][] = [
    ['a deal that is struck', 'The envoys struck a deal in Oslan.'],
    ['an attack on a plan', 'He repeated his attack on the proposal.'],
    ['talks that are launched', 'Keshet launched talks with Vardania.'],
    ['a target that is hit', 'Exports hit a record and tariffs struck growth.'],
    ['a chance that is seized', 'Vardania seized the opportunity.'],
    ['a threat', 'Keshet threatened to shell the port.'],
    ['a plan', 'Vardania plans to invade Oslan.'],
    ['what could be', 'Keshet could bomb the port.'],
    ['what will be', 'Keshet will deploy 200 troops.'],
    ['what is denied', 'Keshet denied that its jets bombed the port.'],
    ['what did not happen', 'The jets did not bomb the port.'],
    ['a condition', 'If Keshet shells the port, the talks end.'],
    ['a question', 'Who bombed the port?'],
    ['a warning', 'They warned of a planned attack on the port.'],
  ]
  it.each(rows)('leaves out %s', (_, text) => {
    expect(incidentsOf(text)).toEqual([])
  })
})

describe('incidents count their dead and wounded', () => {
  const rows: [string, number | null, number | null][] = [
    ['The blast killed two sailors and a child and wounded at least 41 others.', 3, 41],
    ['A drone hit a depot in Oslan, wounding four people, including two nurses.', null, 4],
    ['One person was killed in the capital, and two were wounded in the overnight attack.', 1, 2],
    ['Gunmen attacked a bus, killing dozens of people.', null, null],
  ]
  it.each(rows)('counts those in %s', (text, killed, wounded) => {
    expect(incidentsOf(text).map((i) => [i.killed, i.wounded])).toEqual([[killed, wounded]])
  })
})

describe('clauses on one incident are joined', () => {
  it('adds what the next sentences tell of the harm', () => {
    const [one, ...more] = incidentsOf(
      'In Oslan, a rocket hit a school. A boy was killed. Five other people were reported wounded.',
    )
    expect(more).toEqual([])
    expect(one).toMatchObject({ killed: 1, wounded: 5, place: 'Oslan', target: 'school' })
    expect(one?.spans).toHaveLength(3)
  })
  it('keeps a second blow on the same target apart', () => {
    expect(
      incidentsOf('A drone hit a depot in Oslan. A second drone hit the same depot later.'),
    ).toHaveLength(2)
  })
  it('takes a summary and the full account for one', () => {
    const found = incidentsOf(
      'Keshet forces pounded four Vardanian towns overnight.\n\nTalks go on.\n\nKeshet forces struck four Vardanian towns, killing a child.',
    )
    expect(found.map((i) => [i.killed, i.spans.length])).toEqual([[1, 2]])
  })
})
