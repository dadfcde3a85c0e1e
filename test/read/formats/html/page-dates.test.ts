import { describe, expect, it } from 'vitest'
import { pageFacts } from '../../../../src/read/formats/html/page-facts.ts'
import { pageTree } from '../../../../src/read/formats/html/page-tree.ts'

const long =
  'Envoys from Vardania and Keshet met in Port Averel on Tuesday to talk about the herring bank, its nets and the lamps that boats have to light at night.'
const dayOf = (top: string): string | null => {
  const html = `<html lang="en"><head><title>Envoys meet over herring</title></head><body><main><h1>Envoys meet over herring</h1>${top}<p>${long}</p><p>${long}</p></main></body></html>`
  return pageFacts(pageTree(html)).published?.at ?? null
}

describe('the day of a story', () => {
  it('is read where only style parts the day from the year', () => {
    expect(dayOf('<div><span>Jul</span> <span>22</span><span>2031</span></div>')).toBe('2031-07-22')
  })

  it('is read with a year of two digits behind a name', () => {
    expect(dayOf('<div>Tam Orrick, 22.7.31</div>')).toBe('2031-07-22')
  })

  it('is no number of a version', () => {
    expect(dayOf('<div>Netmaker 22.7.31</div>')).toBeNull()
  })

  it('is the one that opens the title, where nothing else tells it', () => {
    const page = (title: string): string | null =>
      pageFacts(pageTree(`<title>${title}</title><main><h1>Envoys meet</h1><p>${long}</p></main>`)).published
        ?.at ?? null
    expect(page('22.07.2031 | Envoys meet over herring')).toBe('2031-07-22')
    expect(page('Envoys meet over herring on 22.07.2031')).toBeNull()
  })
})
