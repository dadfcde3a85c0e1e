import { fold } from '../kit/fold.ts'

/**
 * Does a text say what an already folded one does? Texts of quite another length are not folded, which spares most lines of a
 * page the work.
 *
 * @example `saysSame('Talks resume!', fold('Talks Resume'))` is true.
 */
export const saysSame = (text: string, folded: string): boolean =>
  2 * text.length >= folded.length && text.length <= 2 * folded.length + 20 && fold(text) === folded
