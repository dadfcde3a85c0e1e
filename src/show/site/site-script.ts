import { addScript } from './scripts/add-script.ts'
import { articleScript } from './scripts/article.ts'
import { findingScript } from './scripts/finding.ts'
import { keysScript } from './scripts/keys-script.ts'
import { missedScript } from './scripts/missed-script.ts'
import { paneScript } from './scripts/pane.ts'
import { timelineScript } from './scripts/timeline-script.ts'

/** The little script of a site: without it every link and every form leads to a page of its own. */
export const siteScript = [
  `'use strict';\n`,
  findingScript,
  paneScript,
  articleScript,
  keysScript,
  timelineScript,
  addScript,
  missedScript,
].join('')
