import { fold } from '../../kit/fold.ts'
import type { Finding, PartName } from '../../model/dossier.ts'
import { capital } from '../counted.ts'
import { describeDate } from '../describe-date.ts'
import { lineItem, openLink, sourceLinks } from '../html/line-item.ts'
import { markup, pageText, type Markup } from '../html/markup.ts'
import { lineOf } from '../lines/line-of.ts'
import { actorLink } from './actor-link.ts'
import type { SiteContext } from './site-page.ts'

type Actor = Finding<'actors'>

/** More of one kind are told of with a link to where all are. */
const mostOfAKind = 30

interface Block {
  readonly title: string
  readonly part: PartName
  readonly findings: readonly Finding[]
  /** Where all of them are. */
  readonly all: string
}

const blockMarkup = (context: SiteContext, { title, part, findings, all }: Block): Markup | null => {
  if (findings.length === 0) return null
  const rest = findings.length - mostOfAKind
  return markup`<h2>${title} <span class="count">${findings.length}</span></h2>
    <ul class="lines">
      ${findings.slice(0, mostOfAKind).map((each) => lineItem(context, lineOf(part, each, context.view)))}
    </ul>
    ${rest > 0 ? markup`<p class="hint"><a href="${all}">All, and ${rest} more</a></p>` : null}`
}

/** Whether something is said of an actor: by its id, or by one of its names in the words. */
const naming = ({ name, aliases }: Actor): ((text: string) => boolean) => {
  const names = [...new Set([name, ...aliases].map(fold))].filter((each) => each.length > 2)
  return (text) => {
    const words = ` ${fold(text)} `
    return names.some((each) => words.includes(` ${each} `) || words.includes(` ${each}'s `))
  }
}

const blocksOf = (context: SiteContext, actor: Actor): readonly Block[] => {
  const { view, addresses } = context
  const { id, name } = actor
  const isIt = (value: string | null): boolean => value === id || value === name
  const named = naming(actor)
  const statements = view.of('statements')
  return [
    {
      title: 'Positions',
      part: 'positions',
      findings: view.of('positions').filter(({ party }) => isIt(party)),
      all: addresses.page('positions'),
    },
    {
      title: 'Conditions',
      part: 'conditions',
      findings: view.of('conditions').filter(({ party }) => isIt(party)),
      all: addresses.page('conditions'),
    },
    {
      title: 'Commitments',
      part: 'commitments',
      findings: view.of('commitments').filter(({ parties }) => parties.some(isIt)),
      all: addresses.page('commitments'),
    },
    {
      title: 'Meetings',
      part: 'meetings',
      findings: view
        .of('meetings')
        .filter(({ parties, heads, mediators, observers, host }) =>
          [...parties, ...heads, ...mediators, ...observers, host].some(isIt),
        ),
      all: addresses.page('rounds'),
    },
    {
      title: 'Said by',
      part: 'statements',
      findings: statements.filter(({ speaker }) => isIt(speaker)),
      all: addresses.page('statements', { speaker: id }),
    },
    {
      title: 'Said of',
      part: 'statements',
      findings: statements.filter(({ speaker, content }) => !isIt(speaker) && named(content)),
      all: addresses.page('statements', { words: name }),
    },
    {
      title: 'Not said',
      part: 'absences',
      findings: view.of('absences').filter(({ who }) => isIt(who)),
      all: addresses.page('absences'),
    },
  ]
}

const roleMarkup = (context: SiteContext, role: Actor['roles'][number]): Markup => {
  const { title, of, tense, from, to, evidence } = role
  const when =
    from === null && to === null
      ? 'when not known'
      : [
          ...(from === null ? [] : [`from ${describeDate(from)}`]),
          ...(to === null ? [] : [`until ${describeDate(to)}`]),
        ].join(' ')
  return markup`<li>
    <span class="when">${when}</span>
    <span>${tense === 'current' ? '' : `${tense} `}<bdi>${title}</bdi>${of === null ? null : markup`, ${actorLink(context, of)}`} ${sourceLinks(context, evidence)}</span>
  </li>`
}

// By the day on which it began; what is not known comes last.
const byDay = (a: Actor['roles'][number], b: Actor['roles'][number]): number => {
  const [x, y] = [a.from ?? a.to ?? '~', b.from ?? b.to ?? '~']
  return x < y ? -1 : x > y ? 1 : 0
}

/** What an actor is: a person, a state; a place that acts is called a place. */
export const actorKind = ({ kind }: Actor): string => (kind === 'place-as-actor' ? 'place' : kind)

const known = (label: string, value: Markup | null): Markup | null =>
  value === null ? null : markup`<div><dt>${label}</dt><dd>${value}</dd></div>`

/** Everything of one actor: who it is, in which spellings, its roles over time, what it wants, where it met, what it said and what others said of it. */
export const actorPage = (context: SiteContext, actor: Actor): Markup => {
  const { view, addresses } = context
  const spellings = actor.aliases.filter((alias) => alias !== actor.name)
  const members = view.dossier.actors.filter(
    ({ side, id }) => (side === actor.id || side === actor.name) && id !== actor.id,
  )
  const blocks = blocksOf(context, actor)
  const filled = blocks.filter(({ findings }) => findings.length > 0)
  return markup`<div class="actor">
    <p class="tag">${capital(actorKind(actor))}</p>
    <h1><bdi>${pageText(actor.name)}</bdi></h1>
    <dl class="known">
      ${known('Side', actor.side === null || actor.side === actor.id ? markup`${actor.side === null ? 'not known' : 'its own'}` : actorLink(context, actor.side))}
      ${known('Also written', spellings.length === 0 ? null : markup`<bdi>${spellings.join(' · ')}</bdi>`)}
      ${known('Wikidata', actor.wikidata === null ? null : markup`${actor.wikidata}`)}
      ${known('Not right?', context.review && markup`<a href="${addresses.line(actor.id)}#ruling">Correct it, merge it with another, or part it</a>`)}
      ${known('Where it is named', openLink(context, actor.evidence, markup`the words`, actor.id))}
    </dl>
    ${
      filled.length === 0
        ? markup`<p class="hint">No page tells more of it than its name.</p>`
        : markup`<p class="facts">${filled.map(({ title, findings }, n) => `${n === 0 ? '' : ' · '}${title}: ${String(findings.length)}`)}</p>`
    }
    ${
      actor.roles.length === 0
        ? null
        : markup`<h2>Roles</h2><ol class="roles">${actor.roles.toSorted(byDay).map((role) => roleMarkup(context, role))}</ol>`
    }
    ${
      members.length === 0
        ? null
        : markup`<h2>On its side <span class="count">${members.length}</span></h2>
            <ul class="members">${members.map(({ id, roles }) => markup`<li>${actorLink(context, id)} <span class="notes"><bdi>${roles[0]?.title ?? ''}</bdi></span></li>`)}</ul>`
    }
    ${blocks.map((block) => blockMarkup(context, block))}
  </div>`
}
