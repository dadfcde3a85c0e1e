import { capturesNamed } from '../../amend/open-amendments.ts'
import { ruledParts, kindOf } from '../../amend/ruled-parts.ts'
import { rulingsInForce } from '../../amend/rulings-in-force.ts'
import { tellAccuracy } from '../../amend/tell-accuracy.ts'
import type { Annotation, Annotations } from '../../model/annotation.ts'
import type { Article } from '../../model/article.ts'
import { foundIn, type FoundData } from '../../search-articles.ts'
import type { Reading } from '../../store/store.ts'
import { amendedFound, amendmentsIn } from './amendments-in.ts'
import type { DeskSetting } from './desk-setting.ts'

/** A file to be written: its name and its text. */
export interface NamedText {
  readonly name: string
  readonly text: string
}

type Data = Readonly<Record<string, unknown>>

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

// Somebody by the name that the article knows, else by the words used.
const plain = (value: unknown, actors: Annotations['actor']): unknown => {
  if (Array.isArray(value)) return value.map((each) => plain(each, actors))
  if (!isData(value)) return value
  if ('actor' in value) return actors.find(({ id }) => id === value['actor'])?.name ?? value['text']
  return value['text'] ?? undefined
}

const others: Readonly<Record<string, string>> = {
  absence: 'kind',
  actorKind: 'kind',
  duration: 'durationText',
}
const own: ReadonlySet<string> = new Set([
  ...[
    'kind',
    'id',
    'spans',
    'rule',
    'zone',
    'ruled',
    'bonds',
    'apart',
    'opensAt',
    'group',
    'figures',
    'partOf',
  ],
  ...['results', 'mentions', 'anchor', 'scope'],
])

interface Page {
  readonly text: string
  /** Where the body of each article begins in it. */
  readonly bodies: ReadonlyMap<string, number>
  /** Rulings that say of a finding that it is there. */
  readonly judgedBy: ReadonlySet<string>
}

const pageOf = (articles: readonly Article[], judgedBy: Page['judgedBy']): Page => {
  const bodies = new Map<string, number>()
  let text = ''
  for (const { id, title, text: body } of articles) {
    text += title === null ? '' : `${title}\n\n`
    bodies.set(id, text.length)
    text += `${body}\n\n`
  }
  return { text, bodies, judgedBy }
}

const points = (text: string, end: number): number => Array.from(text.slice(0, end)).length

interface Searched {
  readonly article: Article
  readonly key: string
  readonly annotations: Annotations
}

const entryOf = (it: Annotation, { article, key, annotations }: Searched, page: Page): Data => {
  const begin = page.bodies.get(article.id) ?? 0
  const [first] = it.spans
  const last = it.spans.at(-1) ?? first
  const span = [points(page.text, begin + first.start), points(page.text, begin + last.end)]
  const words = article.text.slice(first.start, last.end)
  const fields = Object.entries(it).flatMap(([name, value]) => {
    const shown = own.has(name) ? undefined : plain(value, annotations.actor)
    return shown === undefined ? [] : [[others[name] ?? name, shown] as const]
  })
  const speaker =
    it.kind === 'statement' ? { content: words, speakerText: it.speaker?.text ?? null } : { text: words }
  const judged = it.ruled?.some((id) => page.judgedBy.has(id)) === true
  return { article: key, ...Object.fromEntries(fields), ...speaker, span, ...(!judged && { optional: true }) }
}

const actorOf = (it: Annotations['actor'][number], { text }: Article): Data => ({
  name: it.name,
  kind: it.actorKind,
  surfaces: [
    ...new Set(it.mentions.filter(({ form }) => form !== 'pronoun').map((m) => text.slice(m.start, m.end))),
  ],
  roles: it.roles.map(({ title }) => title),
})

interface Judged {
  readonly parts: ReadonlySet<string>
  readonly by: ReadonlySet<string>
}

const goldOf = (file: string, searched: readonly Searched[], judged: Judged): NamedText[] => {
  const page = pageOf(
    searched.map(({ article }) => article),
    judged.by,
  )
  const inBody = (it: Annotation): boolean => it.zone === undefined
  const kinds = ruledParts
    .filter((part) => part !== 'actors' && judged.parts.has(part))
    .map((part): readonly [string, readonly Data[]] => [
      part,
      searched.flatMap((each) =>
        (each.annotations[kindOf[part]] as readonly Annotation[])
          .filter(inBody)
          .map((it) => entryOf(it, each, page)),
      ),
    ])
  const gold = {
    file: `${file}.txt`,
    articles: searched.map(({ article, key }) => {
      const begin = page.bodies.get(article.id) ?? 0
      return {
        key,
        title: article.title,
        outlet: article.outlet,
        agency: article.agency,
        published: article.publishedAt?.slice(0, 10) ?? null,
        publishedBasis: article.publishedBasis,
        span: [points(page.text, begin), points(page.text, begin + article.text.length)],
      }
    }),
    ...(Object.fromEntries(kinds) as Data),
    actors: searched.flatMap(({ article, annotations }) =>
      annotations.actor.filter(inBody).map((it) => actorOf(it, article)),
    ),
  }
  return [
    { name: `gold/${file}.json`, text: `${JSON.stringify(gold, null, 1)}\n` },
    { name: `pages/${file}.txt`, text: page.text },
  ]
}

const nameOf = ({ source }: Article): string =>
  (source.split(/[\\/#]/).findLast((part) => part !== '') ?? 'page').replace(/(?:\.[a-z0-9]{1,8})+$/i, '')

/**
 * The pages that people ruled on, each as a text and as its annotations in the form that scoring reads: what was accepted, edited or added is
 * asked for, what was rejected is wrong where it is found, what nobody judged is optional. Kinds that nobody judged are left out.
 */
export const annotationsIn = async (desk: Reading, setting: DeskSetting): Promise<readonly NamedText[]> => {
  const rulings = rulingsInForce(await desk.rulings(), null)
  const judged: Judged = {
    parts: new Set(tellAccuracy(rulings).map(({ part }) => part)),
    by: new Set(
      rulings.flatMap(({ verb, id }) => (['accept', 'add', 'edit'].includes(verb) ? [`ruling/${id}`] : [])),
    ),
  }
  const amendments = await amendmentsIn(desk)
  const files: NamedText[] = []
  const used = new Set<string>()
  for (const capture of capturesNamed(rulings)) {
    const articles = (await desk.articlesOf(capture)).map(({ article }) => amendments.article(article))
    const found = new Map((await desk.findings(articles.map(({ id }) => id))).map((f) => [f.article, f.body]))
    const [first] = articles
    if (!first) continue
    const name = used.has(nameOf(first)) ? `${nameOf(first)}-${capture.slice(0, 8)}` : nameOf(first)
    used.add(name)
    const searched = articles.flatMap((article, n) => {
      const body = found.get(article.id) ?? null
      if (body === null) return []
      const own = amendedFound(article, foundIn(body as FoundData, article, setting.languages), amendments)
      return [{ article, key: `${name.slice(0, 3)}.${String(n)}`, annotations: own.annotations }]
    })
    files.push(...goldOf(name, searched, judged))
  }
  return files
}
