import { describe, expect, test } from 'vitest'
import type { Dossier, Finding } from '../../src/model/dossier.ts'
import { viewOf } from '../../src/show/dossier-view.ts'
import { linesOf } from '../../src/show/lines/line-of.ts'
import { standLines } from '../../src/show/lines/stand-lines.ts'
import { renderPage } from '../../src/show/render-page.ts'
import { renderParts } from '../../src/show/render-parts.ts'
import { renderSummary } from '../../src/show/render-summary.ts'
import { sampleDossier } from '../support/sample-dossier.ts'

const wide = { width: 120, color: false }
const given = <T>(found: T | undefined): T => {
  if (found === undefined) throw new Error('the sample lacks what this test needs')
  return found
}
const statement = given(sampleDossier.statements.find((each) => each.mode === 'direct'))
const [e] = statement.evidence
const elsewhere = given(sampleDossier.articles.find((each) => each.id !== e.article)).id

const wording = (
  id: string,
  content: string,
  article: string,
  sameAs: readonly string[],
): Finding<'statements'> => ({
  ...statement,
  id,
  content,
  sameAs: [...sameAs],
  mentions: [id],
  evidence: [{ ...e, article, text: content }],
})

describe('statements', () => {
  const told: Dossier = {
    ...sampleDossier,
    statements: [
      wording('st-a', 'The nets stay dry', e.article, ['st-b', 'st-c']),
      wording('st-b', 'Our nets stay dry', elsewhere, ['st-a', 'st-c']),
      wording('st-c', 'The nets stay dry', elsewhere, ['st-a', 'st-b']),
      wording('st-d', 'We sail at dawn', elsewhere, []),
    ],
  }

  test('told in several wordings are one line, with the sources of all', () => {
    const lines = linesOf('statements', viewOf(told))
    expect(lines).toHaveLength(2)
    const joined = given(lines.find(({ words }) => words.includes('nets')))
    expect(new Set(joined.evidence.map(({ article }) => article))).toEqual(new Set([e.article, elsewhere]))
    expect(joined.subs).toHaveLength(1)
    expect(joined.support.pages).toBe(2)
  })

  test('show each wording once, in the terminal and on the page', () => {
    const text = renderParts(told, { parts: ['statements'], find: 'nets' }, wide)
    expect(text.match(/nets stay dry/g)).toHaveLength(2)
    expect(renderPage(told).match(/<li class="line statement"/g)).toHaveLength(2)
  })

  test('stand in the order of their sources', () => {
    const view = viewOf(sampleDossier)
    const numbers = linesOf('statements', view)
      .filter(({ evidence }) => evidence.some(({ zone }) => zone === 'body'))
      .map(({ evidence }) => view.numberOf(evidence[0].article))
    expect(numbers.length).toBeGreaterThan(2)
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
  })
})

describe('positions', () => {
  test('stand by issue, the most spoken of on top, and on each the parties of the story first', () => {
    const position = given(sampleDossier.positions[0])
    const [party, other] = given(sampleDossier.stories[0]).parties
    const at = (id: string, who: string, issue: string): Finding<'positions'> => ({
      ...position,
      id,
      party: who,
      issue,
    })
    const positions = [
      at('1', 'ac-else', 'other:nets'),
      at('2', given(party), 'other:quota'),
      at('3', given(other), 'other:nets'),
      at('4', given(party), 'other:nets'),
    ]
    const ids = linesOf('positions', viewOf({ ...sampleDossier, positions })).map(({ id }) => id)
    expect(ids).toEqual(['4', '3', '1', '2'])
  })
})

describe('what is contested, where things stand', () => {
  const dispute = given(sampleDossier.disagreements[0])
  const side = given(dispute.sides[0])
  const contested = (more: Partial<Finding<'disagreements'>>): string | undefined =>
    standLines(viewOf({ ...sampleDossier, disagreements: [{ ...dispute, explains: null, ...more }] })).find(
      ({ label }) => label === 'Contested',
    )?.text

  test('tells days in words', () => {
    const sides = [
      { ...side, value: '2031-07-23', by: 'Cato Varn' },
      { ...side, value: '[2031-07-24,2031-07-25]', by: null },
    ]
    expect(contested({ kind: 'date', about: 'the day of the talks', sides })).toBe(
      'the day of the talks: 23 July 2031 (Cato Varn) against 24 or 25 July 2031',
    )
  })

  test('tells words between marks, and their speaker once', () => {
    const sides = ['dry nets', 'nets'].map((value) => ({ ...side, value, by: 'Cato Varn' }))
    expect(contested({ kind: 'wording', about: 'words of Cato Varn', sides })).toBe(
      'words of Cato Varn: “dry nets” against “nets”',
    )
  })
})

describe('a meeting with a long way behind it', () => {
  test('shows some steps in the summary and says where the others are', () => {
    const meeting = given(sampleDossier.meetings.find((each) => each.history.length > 0))
    const step = given(meeting.history[0])
    const history = Array.from({ length: 14 }, (_, n) => ({
      ...step,
      date: `2031-07-${String(n + 10)}`,
      status: 'scheduled' as const,
    }))
    const meetings = [{ ...meeting, status: 'held' as const, date: '2031-07-24', history, outcomes: [] }]
    const dossier: Dossier = { ...sampleDossier, meetings }
    expect(renderSummary(dossier, { ...wide, width: 200 })).toMatch(/… \d+ more \(use --part meetings\)/)
    expect(renderParts(dossier, { parts: ['meetings'], find: null }, wide)).not.toContain('more (use')
  })
})
