import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { displayWidth, wrapWords } from '../../src/show/display-width.ts'
import { renderSummary, summaryOf } from '../../src/show/render-summary.ts'
import { setSummary, type Summary } from '../../src/show/set-summary.ts'
import { hostileDossier } from '../support/hostile-dossier.ts'
import { sampleDossier } from '../support/sample-dossier.ts'

const plain = (text: string): string => text.replace(/\u001b\[[\d;]*m/g, '')
const summary = (width: number): string => renderSummary(sampleDossier, { width, color: false })

test('a character that is counted at a glance is as wide as one that is looked at', () => {
  const upTo = (first: number, last: number): readonly number[] =>
    Array.from({ length: last - first + 1 }, (_, n) => first + n)
  for (const code of [
    ...upTo(0x20, 0x7e),
    ...upTo(0xa1, 0xac),
    ...upTo(0xae, 0x24f),
    ...upTo(0x2010, 0x2027),
  ]) {
    const letter = String.fromCodePoint(code)
    expect([displayWidth(letter), displayWidth(`界${letter}${letter}界`)], letter).toEqual([1, 6])
  }
})

describe('renderSummary', () => {
  it.each([40, 57, 80, 99, 100, 120, 200])('never exceeds %i columns', (width) => {
    for (const dossier of [sampleDossier, hostileDossier])
      for (const line of plain(renderSummary(dossier, { width, color: true })).split('\n'))
        expect(displayWidth(line)).toBeLessThanOrEqual(width)
  })

  it('says the same in colour as without', () => {
    for (const width of [40, 80, 120])
      expect(plain(renderSummary(sampleDossier, { width, color: true }))).toBe(summary(width))
  })

  it('says the same out of what was kept of it', () => {
    for (const dossier of [sampleDossier, hostileDossier]) {
      const kept = JSON.parse(JSON.stringify(summaryOf(dossier))) as Summary
      for (const width of [40, 99, 140])
        expect(setSummary(kept, { width, color: true })).toBe(renderSummary(dossier, { width, color: true }))
    }
  })

  it('says the same words at every width', () => {
    const words = (width: number): readonly string[] => summary(width).split(/\s+/).sort()
    expect(words(40)).toEqual(words(120))
  })

  it('shows a loop as who waits for whom, an edge a line', () => {
    const words = summary(80).replace(/\s+/g, ' ')
    expect(words).toContain('Loop: Vardania and Keshet wait for one another')
    expect(words).toMatch(
      /┌ Vardania: .* only after agreement of the experts .*└ Keshet: agreement of the experts only after/,
    )
  })

  it('resolves every source mark in its list of sources', () => {
    const text = summary(80)
    const listed = new Set([...text.matchAll(/^ {2}(\[\d+\]) /gm)].map((match) => match[1]))
    const used = [...text.matchAll(/\[\d+\]/g)].map((match) => match[0])
    expect(used.length).toBeGreaterThan(20)
    expect(used.filter((mark) => !listed.has(mark))).toEqual([])
  })

  it('lists a later save behind the first, whatever their ids, and calls it one', () => {
    const [first] = sampleDossier.articles
    if (!first) throw new Error('the sample has no article')
    const known = { publishedAt: '2031-07-01', copyOf: null, origin: 'o-one' }
    const saveOf = { article: 'a-z', capture: 'c', number: 2, knownFrom: '2031-07-02' }
    const articles = [
      { ...first, ...known, id: 'a-a', title: 'Saved again', saveOf },
      { ...first, ...known, id: 'a-z', title: 'Saved first' },
    ]
    const text = renderSummary({ ...sampleDossier, articles }, { width: 200, color: false })
    expect(text).toMatch(
      /\[1\][^\n]*\n\s+Saved first\n\s+\[2\][^\n]*later save of \[1\][^\n]*\n\s+Saved again/,
    )
  })

  it('shows the earlier date of a deadline that was moved', () => {
    expect(summary(120)).toContain('8 August 2031 — Keshet: accept the herring quota')
    expect(summary(80)).toMatch(/set to 2 September 2031 by [^\n]*\s+on 14 July 2031/)
  })

  it('tells the last round from the next', () => {
    const text = summary(80)
    expect(text).toMatch(/Last\n +Second round of direct talks: held, 25 July 2031, Corvale \[1\]/)
    expect(text).toMatch(
      /Next\n +Third round of talks: scheduled, 6 or 7 August 2031, Port\s+Senna \[3\]\[6\]/,
    )
  })

  it('says how much it leaves out', () => {
    const [statement] = sampleDossier.statements
    const many = {
      ...sampleDossier,
      statements: statement
        ? Array.from({ length: 30 }, (_, n) => ({
            ...statement,
            id: `st-${String(n)}`,
            speaker: `s-${String(n)}`,
          }))
        : [],
    }
    expect(renderSummary(many, { width: 80, color: false })).toContain('… 22 more (use --json or --html)')
  })

  it('lets no control character of a page through', () => {
    expect(renderSummary(hostileDossier, { width: 80, color: false })).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
    )
  })

  it('shows an empty dossier without a word too many', () => {
    const empty = {
      ...sampleDossier,
      articles: [],
      actors: [],
      statements: [],
      meetings: [],
      positions: [],
      deadlines: [],
      conditions: [],
      commitments: [],
      disagreements: [],
      revisions: [],
      figures: [],
      incidents: [],
      absences: [],
      texts: [],
      dates: [],
      loops: [],
      stories: [],
      keyPoints: [],
      timeline: [],
      unplaced: 0,
    }
    expect(renderSummary(empty, { width: 80, color: false })).toBe(
      'No negotiation found on these pages\n0 pages · 0 outlets · 0 origins · no publication dates\n',
    )
  })
})

describe('displayWidth', () => {
  it.each([
    ['Corvale', 7],
    ['Tamsin Orrel’s', 14],
    ['cafe\u0301', 4],
    ['漁業', 4],
    ['🐟', 2],
    ['👩‍👩‍👧', 2],
    ['🇯🇵', 2],
    ['\u200b', 0],
    ['', 0],
  ])('counts %s as %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })

  it('keeps every character when it wraps, and every line within the width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 2, max: 30 }),
        (text, width) => {
          const lines = wrapWords(text, width)
          expect(lines.every((line) => displayWidth(line) <= width)).toBe(true)
          expect(lines.join('').replace(/[ \n\t\r]/g, '')).toBe(text.replace(/[ \n\t\r]/g, ''))
        },
      ),
      { seed: 7 },
    )
  })
})
