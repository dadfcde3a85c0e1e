#!/usr/bin/env node
// Checks the hand-made example in examples/ (or another folder of the same layout).
//
//   node tools/check-example.mjs [FOLDER] [--write] [--quiet]
//
// Every quoted text must stand in its page, every key, name and label must agree across the files, every weekday with its
// date. Prints what each kind of finding counts; ends with 1 when anything is wrong. `--write` fills in `span` and
// `speakerSpan` ([start, end) in code points of the plain text) and leaves every other field as it was.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { fileURLToPath } from 'node:url'

const flags = process.argv.slice(2).filter((arg) => arg.startsWith('--'))
const given = process.argv.slice(2).find((arg) => !arg.startsWith('--'))
const folder = given ?? fileURLToPath(new URL('../examples/narrow-sea/', import.meta.url))
const write = flags.includes('--write')

const kinds = [
  'statements',
  'dates',
  'meetings',
  'positions',
  'conditions',
  'commitments',
  'deadlines',
  'figures',
  'incidents',
  'texts',
  'absences',
]
const acts =
  'assert announce demand offer propose accept reject threaten promise predict deny accuse confirm request condition decline'
const allowed = {
  statements: { mode: 'direct indirect mixed', act: acts },
  dates: { type: 'date interval duration set deadline' },
  meetings: { status: 'proposed scheduled expected held rejected cancelled postponed denied uncertain' },
  positions: { stance: 'demands offers accepts rejects insists supports' },
  commitments: { status: 'offered,agreed,partly done,done,broken,disputed' },
  texts: { status: 'drafted,handed over,answered,signed,withdrawn' },
  absences: { kind: 'no comment,no date,no reply,not confirmed' },
}
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const defects = []
const wrong = (where, what) => defects.push(`${where}: ${what}`)
const list = (value) => (Array.isArray(value) ? value : value === null || value === undefined ? [] : [value])
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))
const baseOf = (name) => name.replace(/(\.(html|txt|md|json|gz))+$/, '')
const pressed = (text) => text.replace(/\s+/g, ' ').trim()
const isLetter = (character) => character !== undefined && /[\p{L}\p{N}]/u.test(character)

// --- reading ---
const entities = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
}
const inline = /<\/?(?:a|span|b|strong|em|i)\b[^>]*>/g

/** What a reader of the page sees: scripts, styles and tags are gone, blocks stand on lines of their own. */
const visibleText = (name, bytes) => {
  const raw = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  if (!name.includes('.html')) return raw
  return raw
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(inline, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&(\w+);/g, (whole, entity) => entities[entity] ?? whole)
}

/** Where a text stands: all its places inside a stretch of characters, in code points. */
const placesOf = (characters, text, [from, to]) => {
  const needle = Array.from(text ?? '')
  const found = []
  for (let at = from; needle.length > 0 && at + needle.length <= to; at += 1) {
    if (needle.every((character, n) => characters[at + n] === character)) found.push([at, at + needle.length])
  }
  return found
}

/** The mention of the speaker that is nearest to the words; one inside them only where there is no other. */
const nearestTo = (characters, places, span) => {
  const whole = places.filter(
    ([start, end]) => !isLetter(characters[start - 1]) && !isLetter(characters[end]),
  )
  const outside = whole.filter(([start, end]) => end <= span[0] || start >= span[1])
  const gap = ([start, end]) => (end <= span[0] ? span[0] - end : Math.max(0, start - span[1]))
  const choice = outside.length > 0 ? outside : whole
  return choice.reduce((best, place) => (best === null || gap(place) < gap(best) ? place : best), null)
}

// --- one page ---
/** The bodies of the articles follow one another in the plain text, parted by one empty line. */
const checkArticles = (gold, characters, visible, where) => {
  let at = 0
  for (const article of gold.articles) {
    const [start] = placesOf(characters, article.starts, [at, characters.length])[0] ?? []
    if (start !== at) wrong(where, `${article.key} does not start at ${String(at)}`)
    const end = placesOf(characters, article.ends, [at, characters.length])[0]?.[1] ?? at
    settle(article, 'span', [at, end], `${where} ${article.key}`)
    const body = characters.slice(at, end).join('')
    for (const paragraph of body.split('\n\n')) {
      if (!visible.includes(pressed(paragraph))) wrong(where, `not in the page: ${paragraph.slice(0, 60)}`)
    }
    for (const zone of article.auxiliary ?? []) checkAside(zone.text, visible, body, where)
    at = end + 2
  }
  if (at !== characters.length + 2) wrong(where, 'text is left after the last article')
}

const checkAside = (text, visible, plain, where) => {
  if (!visible.includes(pressed(text))) wrong(where, `not in the page: ${text}`)
  if (plain.includes(text)) wrong(where, `in a body and beside it: ${text}`)
}

/** Fills a span in, or compares it with what is there. */
const settle = (entry, field, span, where) => {
  if (write) entry[field] = span
  else if (String(entry[field]) !== String(span))
    wrong(where, `${field} is ${String(entry[field])}, not ${String(span)}`)
}

const checkSpeaker = (entry, span, characters, body) => {
  const place = nearestTo(characters, placesOf(characters, entry.speakerText, body), span)
  if (place !== null) settle(entry, 'speakerSpan', place, `speaker of ${entry.content.slice(0, 50)}`)
  return place
}

/** Words are quoted whole: neither end stands inside a word. */
const checkEnds = (characters, [start, end], where) => {
  const cuts = (at) => isLetter(characters[at - 1]) && isLetter(characters[at])
  if (cuts(start)) wrong(where, 'starts inside a word')
  if (cuts(end)) wrong(where, 'ends inside a word')
}

/** The one place that an entry means, or null. */
const placeOf = (entry, places, where) => {
  if (places.length === 0) wrong(where, 'not in the article')
  if (places.length > 1 && entry.occurrence === undefined)
    wrong(where, `stands there ${String(places.length)} times`)
  return places[(entry.occurrence ?? 1) - 1] ?? null
}

const checkEntry = (kind, entry, page) => {
  const words = entry.content ?? entry.text
  const where = `${page.base} ${kind} "${words.slice(0, 50)}"`
  const body = page.bodies.get(entry.article)
  if (!body) return wrong(where, `unknown article ${entry.article}`)
  const span = placeOf(entry, placesOf(page.characters, words, body), where)
  if (span === null) return wrong(where, `no occurrence ${String(entry.occurrence ?? 1)}`)
  settle(entry, 'span', span, where)
  checkEnds(page.characters, span, where)
  for (const text of entry.moreTexts ?? []) {
    if (placesOf(page.characters, text, body).length === 0) wrong(where, `not in the article: ${text}`)
  }
  if (kind === 'statements' && entry.speakerText !== null) {
    if (checkSpeaker(entry, span, page.characters, body) === null)
      wrong(where, `no speaker ${entry.speakerText}`)
  }
  checkWords(kind, entry, where)
  if (kind === 'dates') checkDate(entry, page.published.get(entry.article), where)
}

/** Values of closed lists, and of their `…Alt`. */
const checkWords = (kind, entry, where) => {
  for (const [field, words] of Object.entries(allowed[kind] ?? {})) {
    const known = words.split(words.includes(',') ? ',' : ' ')
    for (const value of [entry[field], ...list(entry[`${field}Alt`])]) {
      if (!known.includes(value)) wrong(where, `${field} cannot be ${String(value)}`)
    }
  }
}

// --- dates ---
const day = /^(?:\.\.\/)?(\d{4})-(\d\d)-(\d\d)/

/** Words that name a weekday, a month or a day of a month agree with the value. */
const checkDate = (entry, published, where) => {
  const [, year, month, dayOfMonth] = day.exec(entry.value ?? '') ?? []
  if (year === undefined) return
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth)))
  const weekday = weekdays.find((name) => entry.text.includes(name))
  if (weekday && weekdays[date.getUTCDay()] !== weekday)
    wrong(where, `${entry.value} is a ${weekdays[date.getUTCDay()]}`)
  if (weekday && published && Math.abs(date - new Date(published)) > 8 * 86400000)
    wrong(where, `${entry.value} is far from ${published}`)
  const named = months.findIndex((name) =>
    new RegExp(`\\b${name.slice(0, 3)}(?:${name.slice(3)}|\\.)`).test(entry.text),
  )
  if (named >= 0 && named !== date.getUTCMonth()) wrong(where, `${entry.value} is not in ${months[named]}`)
  const number = /(?:^|\s)(\d\d?)(?=\s|$)/.exec(entry.text)
  if (named >= 0 && number && Number(number[1]) !== Number(dayOfMonth))
    wrong(where, `${entry.value} is another day`)
}

// --- actors ---
const namesIn = (kind, entry) =>
  ['speaker', 'party', 'parties', 'setBy', 'actor', 'claimedBy', 'who', 'mediators'].flatMap((field) =>
    list(entry[field]),
  )

/** A capitalised name that belongs to no actor of any page is a slip of the pen. */
const checkActors = (gold, page, everybody) => {
  for (const actor of gold.actors) {
    for (const surface of actor.surfaces) {
      const places = placesOf(page.characters, surface, [0, page.characters.length])
      if (places.length === 0) wrong(page.base, `actor ${actor.name}: no ${surface}`)
    }
  }
  for (const kind of kinds) {
    for (const name of gold[kind].flatMap((entry) => namesIn(kind, entry))) {
      const described = /^[a-z]/.test(name) || / (?:and|for|of) /.test(name)
      if (!everybody.has(name) && !described) wrong(page.base, `${kind}: nobody is called ${name}`)
    }
  }
}

const checkPage = (name, everybody) => {
  const base = baseOf(name)
  const path = join(folder, 'expected', `${base}.json`)
  const gold = readJson(path)
  const plain = readFileSync(join(folder, 'plain', `${base}.txt`), 'utf8').replace(/\n$/, '')
  const visible = pressed(visibleText(name, readFileSync(join(folder, 'pages', name))))
  const characters = Array.from(plain)
  if (gold.file !== `${base}.txt` || gold.page !== name) wrong(base, 'file or page has another name')
  checkArticles(gold, characters, visible, base)
  for (const line of gold.boilerplate) checkAside(line, visible, line.length > 40 ? plain : '', base)
  const bodies = new Map(gold.articles.map((article) => [article.key, article.span]))
  const published = new Map(gold.articles.map((article) => [article.key, article.published]))
  const page = { base, characters, bodies, published }
  for (const kind of kinds) for (const entry of gold[kind]) checkEntry(kind, entry, page)
  checkActors(gold, page, everybody)
  if (write) writeFileSync(path, printed(gold))
  return gold
}

/** One entry a line: a change shows as one line of a diff. */
const printed = (gold) => {
  const field = ([key, value]) => {
    if (!Array.isArray(value)) return `"${key}": ${JSON.stringify(value)}`
    if (value.length === 0) return `"${key}": []`
    return `"${key}": [\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`
  }
  return `{\n${Object.entries(gold).map(field).join(',\n')}\n}\n`
}

// --- the dossier as a whole ---
/** Every quotation, label and key in expected.json is one of the pages'. */
const checkDossier = (golds) => {
  const dossier = readJson(join(folder, 'expected.json'))
  const articles = new Map(golds.flatMap((gold) => gold.articles.map((article) => [article.key, article])))
  const texts = new Map()
  for (const gold of golds) {
    const characters = Array.from(readFileSync(join(folder, 'plain', gold.file), 'utf8'))
    for (const { key, span } of gold.articles) texts.set(key, characters.slice(...span).join(''))
  }
  const labels = new Set(
    golds.flatMap((gold) => kinds.flatMap((kind) => gold[kind].map((entry) => entry.same))),
  )
  const visit = (value, where) => {
    if (Array.isArray(value)) value.forEach((item, n) => visit(item, `${where}[${String(n)}]`))
    else if (value !== null && typeof value === 'object') {
      checkReference(value, { where, articles, texts, labels })
      for (const [key, inner] of Object.entries(value)) visit(inner, `${where}.${key}`)
    }
  }
  visit(dossier, 'expected.json')
  checkListed(dossier, articles)
  return dossier
}

const checkReference = (value, { where, articles, texts, labels }) => {
  for (const key of list(value.articles).concat(list(value.article))) {
    if (typeof key === 'string' && !articles.has(key)) wrong(where, `unknown article ${key}`)
  }
  if (value.text !== undefined && !(texts.get(value.article) ?? '').includes(value.text))
    wrong(where, `${String(value.article)} does not say: ${value.text}`)
  if (value.same !== undefined && !labels.has(value.same)) wrong(where, `no entry is labelled ${value.same}`)
  if (value.weekday !== undefined && weekdays[new Date(value.date).getUTCDay()] !== value.weekday)
    wrong(where, `${value.date} is no ${value.weekday}`)
}

const checkListed = (dossier, articles) => {
  const listed = dossier.stories.flatMap((story) => story.articles)
  for (const key of articles.keys()) {
    if (!listed.includes(key)) wrong('expected.json', `${key} is in no story`)
  }
  for (const story of dossier.stories) {
    for (const key of story.articles) {
      if (articles.get(key)?.topic !== story.slug) wrong('expected.json', `${key} is of another story`)
    }
  }
}

const pages = readdirSync(join(folder, 'pages')).sort()
const known = pages.map((name) => readJson(join(folder, 'expected', `${baseOf(name)}.json`)))
const everybody = new Set(known.flatMap((gold) => gold.actors.map((actor) => actor.name)))
const golds = pages.map((name) => checkPage(name, everybody))
checkDossier(golds)

if (!flags.includes('--quiet')) {
  const all = (kind) => golds.flatMap((gold) => gold[kind])
  console.log(`${String(pages.length)} pages, ${String(all('articles').length)} articles`)
  for (const kind of [...kinds, 'actors']) {
    const entries = all(kind)
    const optional = entries.filter((entry) => entry.optional).length
    console.log(
      `${kind.padEnd(12)} ${String(entries.length).padStart(4)}  of which optional ${String(optional)}`,
    )
  }
}
for (const defect of defects) console.error(defect)
process.exitCode = defects.length > 0 ? 1 : 0
