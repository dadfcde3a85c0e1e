const fixed = new Map<string, string>([
  ...['mohammed', 'mohamed', 'mohammad', 'mohamad', 'muhammed', 'muhammad', 'mohamet'].map(
    (n) => [n, 'muhammad'] as const,
  ),
  ...['hussein', 'hossein', 'husayn', 'hussain', 'hosein', 'husein'].map((n) => [n, 'hussein'] as const),
  ...['ahmed', 'ahmad', 'ahmet'].map((n) => [n, 'ahmad'] as const),
  ...['yusuf', 'yousef', 'youssef', 'yousuf'].map((n) => [n, 'yusuf'] as const),
  ...['aleksandr', 'alexander', 'oleksandr', 'aleksander', 'alexandr', 'alyaksandr', 'aliaksandr'].map(
    (n) => [n, 'alexander'] as const,
  ),
  ...['sergei', 'sergey', 'serhii', 'serhiy', 'sergii', 'sergej'].map((n) => [n, 'sergei'] as const),
  ...['vladimir', 'volodymyr', 'wolodymyr'].map(
    (n) => [n, n.startsWith('vl') ? 'vladimir' : 'volodymyr'] as const,
  ),
])

/** A text in lower-case letters without accents: "Türkiye" is "turkiye", "Kovač" is "kovac". */
export const foldLetters = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) ? text.toLowerCase() : folded(text)

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/ı/g, 'i')
    .replace(/đ/g, 'd')

// Ways of writing the same letters of another script: "Zelenskyy", "Zelenskiy", "Zelenski".
const transliterated = (word: string): string =>
  word
    .replace(/(yy|iy|ij|ii|yi|iyy|i|y)$/, 'y')
    .replace(/(ei|ey|ej)y?$/, 'ei')
    .replace(/ae?i|ay/g, 'ai')
    .replace(/ks/g, 'x')
    .replace(/ou/g, 'u')
    .replace(/([a-z])\1/g, '$1')
    .replace(/(?<=[aeiou])y(?=[aeiou])/g, 'i')
    .replace(/ie/g, 'e')
    .replace(/ya/g, 'ia')
    .replace(/(?<=[aeiouy])kh(?=[aeiouy])/g, 'h')
    .replace(/(?<=[aeiour])(gh|q)(?=[cdhlmnrst])/g, 'g')
    .replace(/^zh(?=[aeiou])/, 'j')

const wordKey = (word: string): string => {
  const given = fixed.get(word)
  if (given) return given
  // Short names differ by little: "Lee" and "Li", "Mary" and "Mari" stay apart.
  return word.length < 6 ? shortKey(word) : transliterated(word)
}

const shortKey = (word: string): string =>
  word.length === 5 ? word.replace(/(iy|yy|ii|y|i)$/, 'y').replace(/^zh(?=[aeiou])/, 'j') : word

// Pages name the same people again and again: so many keys are kept at once.
const mostKept = 20_000
const kept = new Map<string, string>()

/**
 * One key for the spellings of one name in Latin letters, word by word: "Zelensky", "Zelenskyy" and "Zelenskiy" share it, as do
 * "Dmitry" and "Dmitri", "Baghaei" and "Baghai", "Mohammed" and "Muhammad". Two names that differ in more keep two keys.
 */
export const spellingKey = (name: string): string => {
  const known = kept.get(name)
  if (known !== undefined) return known
  if (kept.size >= mostKept) kept.clear()
  const key = keyOf(name)
  kept.set(name, key)
  return key
}

const keyOf = (name: string): string =>
  foldLetters(name)
    .replace(/'s$/, '')
    .replace(/\b(al|el)[- ](?=\p{L})/gu, 'al-')
    .split(/\s+/)
    .map((w) =>
      w
        .split('-')
        .map((p) => wordKey(p.replace(/[^\p{L}\p{N}]/gu, '')))
        .join('-'),
    )
    .filter(Boolean)
    .join(' ')
