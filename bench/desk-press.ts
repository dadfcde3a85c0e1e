import { chance } from './build-press.ts'

/** A saved page of the invented press. */
export interface PressPage {
  /** Its name as a file; unique for each number. */
  readonly name: string
  readonly html: string
}

const list = (words: string): readonly string[] => words.split(' ')

const starts = list(
  'Bar Cor Dol Fen Gal Hal Jor Kel Lun Mar Nor Ost Pel Quen Ros San Tal Ulm Ven Wes Yar Zan',
)
const middles = list('a e i o u ad em in or un al er is on ur')
const ends = list('via nia dor mark shet vale ria land stan moor gard lund reth sova tine')
const places = list('bank strait canal harbour valley border bridge island railway pipeline dam refinery')
const goods = list(
  'timber grain salt copper fish cement barley wool lithium steel gas rice machines coal glass',
)
const manners = list(
  'slowly openly again quietly firmly briefly formally bluntly calmly partly publicly finally',
)
const days = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')
const numbers = list(
  'two three four five six seven eight nine ten eleven twelve fourteen twenty thirty forty sixty',
)
const nouns = list(
  'levy tariff quota ceasefire inspection transit pension subsidy licence dispute survey treaty convoy permit loan boundary fee route port schedule',
)
const kinds = list(
  'new old limited joint broad narrow revised separate temporary permanent common costly partial northern southern eastern western final early late',
)
const people = list(
  'Morvane Kelbrun Ashmar Ordin Halvorsk Vasker Fairlock Tessaly Brandow Ivarsen Corliss Demarest Oswin',
)
const given = list('Ilsa Marta Pavel Joren Anika Tomas Lidia Bram Sela Viktor Nadia Emil Runa Osric')

interface Story {
  readonly states: readonly [string, string]
  readonly envoys: readonly [string, string]
  readonly city: string
  readonly good: string
  readonly place: string
}

type Dice = () => number

const from = (dice: Dice, words: readonly string[]): string => words[Math.floor(dice() * words.length)] ?? ''

const invented = (dice: Dice): string => from(dice, starts) + from(dice, middles) + from(dice, ends)

const storyOf = (seed: number, number: number): Story => {
  const dice = chance(seed * 1_000_003 + number)
  const person = (): string => `${from(dice, given)} ${from(dice, people)}`
  return {
    states: [invented(dice), invented(dice)],
    envoys: [person(), person()],
    city: invented(dice),
    good: from(dice, goods),
    place: from(dice, places),
  }
}

/** Makes sentences of one report; each draws its words anew, so that two reports have few runs of words in common. */
const sentencesOf = (dice: Dice, { states, envoys, city, good, place }: Story): readonly (() => string)[] => {
  const side = (): 0 | 1 => (dice() < 0.5 ? 0 : 1)
  const what = (): string => `${from(dice, kinds)} ${good} ${from(dice, nouns)}`
  const more = (): string =>
    `the ${from(dice, kinds)} ${from(dice, nouns)} near the ${from(dice, kinds)} ${place}`
  const day = (): string => from(dice, days)
  const n = (): string => from(dice, numbers)
  const how = (): string => from(dice, manners)
  return [
    () =>
      `${states[0]} and ${states[1]} held talks in ${city} on ${day()} over the ${what()} and ${more()}, officials said.`,
    () =>
      `The government of ${states[side()]} ${how()} demanded on ${day()} that its neighbour give up the ${what()} within ${n()} days.`,
    () =>
      `“We will not accept the ${what()} before ${more()} is settled,” ${envoys[side()]} said ${how()} on ${day()}.`,
    () =>
      `${envoys[side()]}, the chief negotiator, said ${n()} ${from(dice, nouns)} talks about ${more()} would go on ${how()}.`,
    () =>
      `${states[side()]} is ready to lift the ${what()} if ${n()} ships pass ${more()} by ${day()}, its foreign ministry said.`,
    () =>
      `The ${kinds[Math.floor(dice() * kinds.length)] ?? ''} round of talks lasted ${n()} hours and ended ${how()} without ${more()}.`,
    () =>
      `${states[side()]} agreed to pay ${n()} million crowns for the ${what()}, ${how()} adding ${more()} to its list.`,
    () =>
      `A spokesman for ${states[side()]} denied on ${day()} that ${n()} boats with ${good} had crossed ${more()}.`,
    () =>
      `Traders of ${good} in ${city} ${how()} expect ${n()} weeks of waiting for ${more()} and a ${what()}.`,
    () =>
      `The delegations meet again in ${city} on ${day()} to discuss ${n()} drafts on the ${what()} and ${more()}.`,
    () =>
      `${envoys[0]} ${how()} met ${envoys[1]} for ${n()} hours on ${day()}; ${more()} was left to a ${what()} panel.`,
    () =>
      `${n().replace(/^./u, (c) => c.toUpperCase())} fishermen were wounded on ${day()} near ${more()}, the coast guard of ${states[side()]} said.`,
  ]
}

const aDay = 40
const houses = 97

const page = (n: number, title: string, paragraphs: readonly string[]): PressPage => {
  const at = new Date(Date.UTC(2031, 2, 11) + Math.floor((n / aDay) * 86_400_000)).toISOString()
  const house = `House ${String(n % houses)} Herald`
  const name = `page-${String(n).padStart(6, '0')}.html`
  return {
    name,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | ${house}</title><meta property="og:title" content="${title}"><meta property="og:site_name" content="${house}"><meta property="og:type" content="article"><meta property="article:published_time" content="${at}"><link rel="canonical" href="https://house-${String(n % houses)}.example/${name}"></head><body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>${title}</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</article><footer>All rights kept.</footer></body></html>`,
  }
}

/** Where the nth page stands: one in ten tells of a story that goes on for ever, the others of twenty stories at a time that end. */
const placeOf = (n: number): number => (n % 10 === 0 ? 0 : 1 + Math.floor(n / 400) * 20 + (n % 20))

const write = (
  seed: number,
  n: number,
): { readonly title: string; readonly paragraphs: readonly string[] } => {
  const story = storyOf(seed, placeOf(n))
  const dice = chance(seed * 7_000_003 + n)
  const makers = sentencesOf(dice, story)
  const paragraphs = Array.from({ length: 9 }, (_, k) =>
    [k, k + 1 + Math.floor(dice() * 10)]
      .map((m) => (makers[m % makers.length] ?? makers[0])?.() ?? '')
      .join(' '),
  )
  const title = `${story.states[0]} and ${story.states[1]} talk ${from(dice, manners)} of ${from(dice, kinds)} ${story.good} ${from(dice, nouns)}`
  return { title, paragraphs }
}

/**
 * The nth page of an invented press, the same for the same seed: 2,200 characters of prose, forty pages a day, three in ten of them
 * copies of a page of the same story (whole or cut).
 *
 * @example pressPage(1, 17).html
 */
export const pressPage = (seed: number, n: number): PressPage => {
  const dice = chance(seed * 5_000_011 + n)
  // The page of the same story before this one.
  const before = n - (n % 10 === 0 ? 10 : 20)
  const isCopy = dice() < 0.3 && before >= 0 && placeOf(before) === placeOf(n)
  const { title, paragraphs } = write(seed, isCopy ? before : n)
  return page(n, title, isCopy && dice() < 0.5 ? paragraphs.slice(0, 6) : paragraphs)
}
