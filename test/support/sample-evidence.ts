import type { Evidence, EvidenceRole, Evidences } from '../../src/model/evidence.ts'
import { cite, citeZone } from '../../src/model/evidence.ts'
import { sampleArticles as articles, type SampleArticle } from './sample-articles.ts'

/** Evidence from the first place where an article's body says `words`. */
export const said = (name: SampleArticle, words: string, role?: EvidenceRole): Evidence => {
  const start = articles[name].text.indexOf(words)
  if (start < 0) throw new Error(`the ${name} does not say: ${words}`)
  return cite(articles[name], { start, end: start + words.length }, role)
}
/** Evidence from a zone of an article. */
export const shown = (name: SampleArticle, zone: number, words: string): Evidence => {
  const start = articles[name].zones[zone]?.text.indexOf(words) ?? -1
  return citeZone(articles[name], zone, { start, end: start + words.length })
}

/** What every finding of the sample has. */
export const common = (id: string, evidence: Evidences, rule: string) => {
  const pages = new Set(evidence.map((each) => each.article))
  const found = Object.values(articles).filter((each) => pages.has(each.id))
  return {
    id,
    evidence,
    formerIds: [],
    mentions: [`${id}-m1`],
    because: [rule],
    knownFrom:
      found
        .map((each) => each.publishedAt)
        .filter((each) => each !== null)
        .sort()[0] ?? null,
    support: {
      pages: pages.size,
      outlets: new Set(found.map((each) => each.outlet)).size,
      origins: new Set(found.map((each) => each.origin)).size,
    },
    stories: ['s-narrow-sea'],
  }
}
