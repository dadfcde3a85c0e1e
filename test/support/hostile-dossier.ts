import type { Dossier } from '../../src/model/dossier.ts'
import { sampleDossier } from './sample-dossier.ts'

/** What a page may hold to take over the page or the terminal that shows it. */
const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  'javascript:alert(1)',
  '</style><style>*{display:none}',
  '</title><base href=//evil.example>',
  '\u202egnp.exe',
  '\u2066held\u202d',
  '\u001b[31mred\u001b]0;title\u0007',
  '&lt;b&gt;',
  '<!--',
  ']]>',
  '\u0000',
].join(' ')

/** Fields that a page cannot fill: ids, kinds and what is computed. */
const kept = new Set([
  'id',
  'format',
  'article',
  'articles',
  'finding',
  'stories',
  'mentions',
  'formerIds',
  'conditions',
  'copyOf',
  'origin',
  'capture',
  'kind',
  'zone',
  'act',
  'stance',
  'mode',
  'status',
  'voice',
  'type',
  'precision',
  'tense',
  'explains',
  'publishedBasis',
  'sourceKind',
  'publishedAt',
  'role',
  'asOf',
  'start',
  'end',
  'before',
  'knownFrom',
  'related',
])

/** The sample dossier with the attacks at the end of every text that a page can fill; offsets stay good. */
const poison = (value: unknown, key: string): unknown => {
  if (kept.has(key) && typeof value !== 'object') return value
  if (kept.has(key) && Array.isArray(value) && value.every((each) => typeof each === 'string')) return value
  if (typeof value === 'string')
    return key === 'source' ? `javascript:alert(1)//${value}${attacks}` : `${value} ${attacks}`
  if (Array.isArray(value)) return value.map((each) => poison(each, key))
  if (value === null || typeof value !== 'object') return value
  if ('start' in value && 'end' in value && 'text' in value) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, poison(each, name)]))
}

/** A dossier in which every text that comes from a page tries to break out of where it is shown. */
export const hostileDossier = poison(sampleDossier, '') as Dossier
