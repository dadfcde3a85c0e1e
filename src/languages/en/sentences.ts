import type winkNLP from 'wink-nlp'
import type { ItsHelpers } from 'wink-nlp'
import type { Pos } from '../../model/ready.ts'
import type { SentenceWords, Word } from '../contract/sentences.ts'
import { grammarWords } from './grammar-words.ts'
import { loadTagger } from './load-tagger.ts'
import { mended, plainCopy } from './mend-words.ts'
import { taggedAs } from './tag-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

const starters =
  set(`the a an he she it they we i you this that these those in on at as but and or so if when while after before
    since for from with by to of no not one two there here what who how why his her its their our my many some most all both
    each another other meanwhile however earlier later then now also although though despite according officials last
    previously additionally separately still yet instead under over during until because`)

// The tagger takes its time to load: only when the first sentence is read.
let loaded: ReturnType<typeof winkNLP> | null = null
const tagger = (): ReturnType<typeof winkNLP> => (loaded ??= loadTagger())

// A word whose letters were exchanged is in no dictionary.
const lemmaOf = (own: string, value: string, lemma: string | undefined): string =>
  own === value || /[\u2018\u2019\u02bc]/.test(own) ? (lemma ?? own.toLowerCase()) : own.toLowerCase()

const read = (paragraph: string): readonly Word[] => {
  const nlp = tagger()
  const its: ItsHelpers = nlp.its
  // The tagger knows straight apostrophes and the letters of Latin-1 only; the exchange keeps every offset.
  const plain = plainCopy(paragraph)
  const tokens = nlp.readDoc(plain).tokens()
  const out = (what: keyof ItsHelpers): readonly string[] => tokens.out(Reflect.get(its, what) as never)
  const [values, spaces, tags, lemmas] = [out('value'), out('precedingSpaces'), out('pos'), out('lemma')]
  const words: Word[] = []
  let at = 0
  values.forEach((value, i) => {
    at += spaces[i]?.length ?? 0
    const start = at
    at += value.length
    if (value.trim() === '') return
    words.push({
      start,
      end: at,
      pos: tags[i] as Pos,
      lemma: lemmaOf(paragraph.slice(start, at), value, lemmas[i]),
    })
  })
  return taggedAs(paragraph, mended(paragraph, words, starters))
}

export const sentences: SentenceWords = {
  read,
  neverLast:
    set(`mr. mrs. ms. dr. prof. gen. lt. col. maj. capt. sgt. sen. rep. gov. rev. hon. st. sr. jr. pres. adm. cmdr.
    jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.
    vs. v. no. nos. fig. approx. ca. cf. viz. e.g. i.e. al. dept. gov't. spokesperson. amb. sec. supt. insp. messrs.`),
  maybeLast: set(
    'u.s. u.n. u.k. e.u. u.s.a. u.a.e. a.m. p.m. d.c. n.y. inc. corp. ltd. co. bros. etc. n.w. ph.d. b.c. a.d.',
  ),
  starters,
  numbersInNames: set('one two'),
  modals: set("will would can could may might must shall should ought wo ca 'll 'd need"),
  negations: set("not n't never no cannot neither nor"),
  be: set("be is are was were am been being 's 're 'm"),
  have: set("have has had having 've"),
  auxiliaryDo: set('do does did'),
  infinitive: 'to',
  grammar: grammarWords,
  future: set("will shall 'll wo"),
}
