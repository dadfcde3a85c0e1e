import { describe, expect, it } from 'vitest'
import { teaserTail } from '../../src/grammar/teaser-tail.ts'
import { read } from '../support/build-article.ts'

const report = [
  'Keshet and Vardania opened talks on the ferry lines in Oslan on Monday.',
  'Envoy Ilsa Morvane led the Keshti side, and Tavi Renholt spoke for Vardania.',
  'She said the ferry lines were the first point of the talks.',
  'He said Vardania wanted the lines open by June.',
  'They met for two hours and agreed to go on.',
  'It was their third meeting on the ferry lines this year.',
  'She said the talks would go on in Oslan.',
  'He said the ferry lines could not wait.',
  'They left Oslan by train.',
  'They will meet again in June.',
  'She will lead the Keshti side.',
  'He will speak for Vardania.',
].join(' ')

const teasers = [
  'The housing trust asks for leave to build sixty homes on a former quarry.',
  'Rare orchids bloom again beside the old mill at Brannoch.',
  'Cyclists ride from coast to coast for a hospice.',
  'Bakers in Corvale win a prize for their rye bread.',
].join(' ')

describe('a list of other stories at the foot of a flattened page', () => {
  it('begins where the report ends', () => {
    const text = `${report} ${teasers}`
    expect(text.slice(teaserTail(read(text).ready)).startsWith('The housing trust')).toBe(true)
  })

  it('is not seen in a report that goes on', () => {
    expect(teaserTail(read(report).ready)).toBe(Infinity)
  })
})
