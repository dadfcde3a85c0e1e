import type { ReadyArticle } from '../../model/ready.ts'

const negation = /^(not|n['’]t|never)$/
// "wo" and "ca" before "n't".
const full: { readonly [cut: string]: string } = { wo: 'will', ca: 'can', sha: 'shall', cannot: 'can' }

const marks = /^[\s,;:.—–-]+|[\s,;:.—–-]+$/g
const opener = /^(only|just|then|that|also|however|so) /i
const closer = /[ ,](only|just|but|and|or|even|not|to|little|than|ever|never)$/i
const outside = /^(which|who|whose|and|but|or|as|than|if|when|while) /i
const empty =
  /^(possible|needed|necessary|required|so|not|then|this|that|it|there|now|that happens|this happens|means|we are|they are|it is|the|it takes)$/i

const LONGEST = 60

const balanced = (text: string): string => {
  const straight = (text.match(/"/g) ?? []).length % 2
  const open = (text.match(/“/g) ?? []).length !== (text.match(/”/g) ?? []).length
  return (straight ? text.replaceAll('"', '') : text).replace(open ? /[“”]/g : /(?!)/, '')
}

/**
 * Words that read right as one end of a condition, or null where they do not: no hanging "only" or "and", no half of a pair of
 * marks, not only "possible". `— the truce holds, but` gives `the truce holds`.
 */
export const worded = (text: string | null): string | null => {
  if (text === null) return null
  let told = balanced(text.replace(/\s+/g, ' ')).replace(marks, '')
  for (let n = 0; n < 3; n++) told = told.replace(opener, '').replace(closer, '').replace(marks, '')
  const size = told.split(' ').length
  return told === '' || size > LONGEST || outside.test(told) || empty.test(told) ? null : told
}

/** The words of tokens [first, last) as if they were not denied: "The truce will not end" gives "The truce will end". */
export const affirmed = ({ tokens }: ReadyArticle, first: number, last: number): string => {
  let out = ''
  let end = tokens[first]?.start ?? 0
  for (let i = first; i < last; i++) {
    const token = tokens[i]
    if (!token) break
    if (negation.test(token.lower)) end = -1
    else {
      out += (end < token.start ? ' ' : '') + (full[token.lower] ?? token.text)
      end = token.end
    }
  }
  return out.trim()
}
