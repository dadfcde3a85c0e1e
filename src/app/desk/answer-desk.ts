// What a process of its own does for a desk: see desk-process.ts.
import type { DeskStory } from '../../model/desk.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { Progress, SourceSettings } from '../source-options.ts'
import type { Acknowledged, Added } from './add-pages.ts'
import { diffDesk, type DeskDiff } from './diff-desk.ts'
import type { When } from './dossier-at.ts'
import { openDesk, type OpenDesk } from './open-desk.ts'
import type { Settled } from './settle.ts'
import type { StoryAt } from './story-at.ts'

/** What is told while something is done. */
export type Told = { readonly kept: Acknowledged } | { readonly progress: Progress }

type Tell = (told: Told) => void

/** A desk, and what it showed when something was asked of it. */
interface Shown {
  readonly place: string
  readonly version: string
}

interface Adding {
  readonly place: string
  readonly sources: readonly string[]
  readonly source: Omit<SourceSettings, 'onProgress'>
}

const within = async <T>(
  place: string,
  tell: Tell | null,
  work: (desk: OpenDesk) => Promise<T>,
): Promise<T> => {
  const desk = await openDesk(place, tell ? 'write' : 'read', {
    onProgress: (progress) => {
      tell?.({ progress })
    },
  })
  try {
    return await work(desk)
  } finally {
    await desk.close()
  }
}

// The stories of the two times that were asked for last: a comparison needs two.
const timesKept = 2
const kept = new Map<string, Promise<readonly StoryAt[]>>()

const storiesAt = ({ place, version }: Shown, when: When): Promise<readonly StoryAt[]> => {
  const key = JSON.stringify([place, version, when.asOf, when.addedBy])
  const stories = kept.get(key) ?? within(place, null, (desk) => desk.storiesAt(when))
  kept.delete(key)
  kept.set(key, stories)
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - timesKept))) kept.delete(oldest)
  stories.catch(() => kept.delete(key))
  return stories
}

/** What can be asked of the process. */
const answers = {
  add: ({ place, sources, source }: Adding, tell: Tell): Promise<Added> =>
    within(place, tell, (desk) =>
      desk.add(
        sources,
        {
          ...source,
          onProgress: (progress) => {
            tell({ progress })
          },
        },
        (each) => {
          tell({ kept: each })
        },
      ),
    ),
  settle: ({ place }: { readonly place: string }, tell: Tell): Promise<Settled> =>
    within(place, tell, (desk) => desk.settle()),
  storiesAt: async (asked: Shown & { readonly when: When }): Promise<readonly DeskStory[]> =>
    (await storiesAt(asked, asked.when)).map(({ id, name, parties, articles, first, last }) => ({
      ...{ id, name, parties, articles, first, last },
    })),
  dossierAt: async (
    asked: Shown & { readonly when: When; readonly story: string },
  ): Promise<Dossier | null> => {
    const own = (await storiesAt(asked, asked.when)).find(({ id }) => id === asked.story)
    return own ? own.dossier() : null
  },
  diff: (
    asked: Shown & { readonly asked: string | null; readonly earlier: When; readonly later: When },
  ): Promise<DeskDiff | null> =>
    within(asked.place, null, (desk) =>
      diffDesk(
        (when) =>
          when.asOf === null && when.addedBy === null ? desk.storiesAt(when) : storiesAt(asked, when),
        asked,
      ),
    ),
}

/** What can be asked of the process, with what it is given and what it answers. */
export type DeskAnswers = typeof answers

/** A question as it is sent. */
export interface Question {
  readonly id: number
  readonly ask: keyof DeskAnswers
  readonly given: unknown
}

/** An answer, a failure, or something told on the way. */
export type Reply = { readonly id: number } & What

type What =
  | { readonly done: unknown }
  | { readonly failed: Readonly<Record<string, unknown>> }
  | { readonly told: Told }

// An error's class is lost on the way; what it says of itself is not.
const failureOf = (error: unknown): Readonly<Record<string, unknown>> => {
  const own = error instanceof Error ? error : new Error(String(error))
  const { code = null, hint = null } = own as { readonly code?: unknown; readonly hint?: unknown }
  return { name: own.name, message: own.message, stack: own.stack, code, hint }
}

const send = (reply: Reply): void => {
  process.send?.(reply)
}

process.on('message', ({ id, ask, given }: Question) => {
  const answer = answers[ask] as (given: unknown, tell: Tell) => Promise<unknown>
  answer(given, (told) => {
    send({ id, told })
  }).then(
    (done) => {
      send({ id, done })
    },
    (error: unknown) => {
      send({ id, failed: failureOf(error) })
    },
  )
})
// Whoever ends the server at a terminal ends all its processes: this one finishes what it was asked, and goes with the server.
process.on('SIGINT', () => undefined)
process.once('disconnect', () => process.exit())
