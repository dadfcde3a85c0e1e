import type { SourceOptions } from '../capture/capture-sources.ts'
import type { GivenFile } from '../capture/read-paths.ts'
import { parleyAgent } from '../capture/web/user-agent.ts'
import type { WebOptions } from '../capture/web/web-options.ts'
import { version } from './version.ts'

/** How far the work has come: pages or articles done of those there are. */
export interface Progress {
  readonly done: number
  readonly total: number
  readonly source: string
  /** Addresses are fetched, files read, then articles searched; on a desk stories are linked, pages copied. */
  readonly step: 'fetched' | 'read' | 'searched' | 'linked' | 'copied'
}

/** How pages of the web are fetched; what is left out has the value of a polite reader. */
export type WebSettings = Partial<Pick<WebOptions, 'userAgent' | 'delayMs' | 'allowLoopback'>>

/** What is said of pages before they are read. */
export interface SourceSettings {
  /** Publication date (EDTF day) for pages that print none. */
  readonly published: string | null
  /** Files that came as bytes, beside those on the disk. */
  readonly given?: readonly GivenFile[]
  readonly web?: WebSettings
  readonly onProgress?: (progress: Progress) => void
}

/** How files are read and addresses fetched, by what a command was told. */
export const sourceOptions = ({ published, given = [], web, onProgress }: SourceSettings): SourceOptions => ({
  files: {
    given,
    publishedHint: published,
    onProgress: (done, total, source) => {
      onProgress?.({ done, total, source, step: 'read' })
    },
  },
  web: {
    userAgent: parleyAgent(version()),
    ...web,
    publishedHint: published,
    onProgress: (done, total, source) => {
      onProgress?.({ done, total, source, step: 'fetched' })
    },
  },
})
