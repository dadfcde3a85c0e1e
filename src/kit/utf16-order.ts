/**
 * Which of the two places of a UTF-16 text is zero where its letters are Latin ones; null for anything else. News in another
 * script shows its line ends, blanks and digits so.
 */
export const utf16Order = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const head = bytes.subarray(0, 1024)
  if (head.length < 8) return null
  const zeros: [number, number] = [0, 0]
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[(i % 2) as 0 | 1] += 1
  const half = head.length / 2
  if (zeros[1] > half * 0.6 && zeros[0] === 0) return 'utf-16le'
  return zeros[0] > half * 0.6 && zeros[1] === 0 ? 'utf-16be' : null
}
