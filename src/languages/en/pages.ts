import type { PageWords } from '../contract/pages.ts'
import { bylines, credits, cuts } from './credits.ts'
import { closers, insets, lines, tails } from './page-furniture.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

const months = new Map<string, number>(
  `january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec`
    .split('|')
    .flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
)
const monthNames =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'

const units: readonly (readonly [string, number])[] = [
  ['second seconds sec secs s', 1 / 60],
  ['minute minutes min mins m', 1],
  ['hour hours hr hrs h', 60],
  ['day days d', 1440],
  ['week weeks w', 10080],
]

// A place in capitals, with what may follow it up to the dash: "PORT AVEREL, Vardania", "ISTANBUL/KESH".
const place = String.raw`\p{Lu}[\p{Lu}'’.-]+(?:[ /]\p{Lu}[\p{Lu}'’.-]+){0,4}(?:, (?:\p{Lu}[\p{L}.'’-]+)(?: \p{Lu}[\p{L}.'’-]+){0,2})??`
const day = String.raw`(?<month>${monthNames}) (?<day>\d{1,2})|(?<day2>\d{1,2}) (?<month2>${monthNames})`
const house = String.raw`\p{Lu}[\p{L}.'’/ -]{1,40}`

export const pages: PageWords = {
  agencyName: /^(?:\p{Lu}[\p{L}.-]* ){1,3}(?:News|Press) (?:Agency|Service)$/u,
  section: 'pages',
  commonWords:
    set(`the of and to in a that is for on was with as it by at from be are an has have had were which will not this said
    his but they their its he she who been or after would more also about than into over when we you i`),
  months,
  aroundDay:
    /\b(?:(?:first |last )?(?:published|posted|updated|modified|created|issued|released|date|time|on|at|of)|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|a\.?m\.?|p\.?m\.?|gmt|utc|bst|[ecmp]e?[ds]?t|ist|msk|local time|hrs?)\b\.?|\b\d{1,2}[:.h]\d{2}(?::\d{2}(?:\.\d+)?)?|t(?=\d{2}:)|[+-]\d{2}:?\d{2}|z\b|\b\d{1,2}(?= ?[ap]\.?m)|[|,:;()•·–—-]/giu,
  lines,
  closers,
  tails,
  insets,
  relativeStamp:
    /^(?:(?:time|published|posted|updated)[:\s]*)?(?<count>\d{1,3}|an?|one)\s*(?<unit>seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|[smhdw])(?:\s+ago)$|^(?<count2>\d{1,2})(?<unit2>[mhd])$/i,
  stampUnits: new Map(
    units.flatMap(([names, minutes]) => names.split(' ').map((name): [string, number] => [name, minutes])),
  ),
  byline: /^by:?\s+(?<who>(?:the\s+)?\p{Lu}[^\n]{1,120})$/iu,
  keyPointsMark:
    /^(?:(?:this (?:summary|text) (?:was|is) )?ai[- ]generated(?: (?:summary|key points))?|(?:generated|summari[sz]ed) (?:by|with) ai|key (?:points|takeaways|facts)|in (?:brief|short)|at a glance|summary|highlights|quick read|ai summary|the gist)\.?:?$/i,
  photoCredit:
    /^\(?(?:file )?(?:photo|image|picture|pictured?|photograph|illustration|video|credit|photo credit|image credit|file photo)s?(?: (?:by|courtesy of))?\s*[:/|]\s*\S.{0,80}$|^\(?(?:file )?(?:photo|image|picture) (?:by|courtesy of|credit)\b.{0,80}$|^(?:getty images|afp via getty images|ap photo\/.{2,60}|reuters\/[\p{L}. ]{2,40})$/iu,
  captionCredit:
    /\([^()]{0,80}(?:\b(?:via|Pool|Photo|Getty|File|Images|Handout)\b|\/(?:AP|AFP|Reuters|PA|EPA|Getty)\b|\b(?:AP|AFP|Reuters|PA|EPA) Photo)[^()]{0,60}\)/,
  footCredits: [
    /^\(?(?:with (?:additional )?(?:reporting|files|input|inputs|material|contributions?) (?:by|from)|(?:additional )?(?:reporting|writing|editing|compiled) by|source|sources|agencies?|by agencies)\b:?\s*(?<house>[^\n]{0,160}?)\)?\.?$/i,
    /^[—–-]+\s*(?<house>\p{Lu}[\p{L}./ ,&-]{1,40})$/u,
    /^\(\s*(?<house>\p{Lu}[\p{L}./ ,&-]{1,40})\s*\)$/u,
    /^(?<house>\p{Lu}[\p{Lu}/.& ,-]{1,30})$/u,
  ],
  reprint:
    /\b(?:reprinted|republished|used|reproduced) (?:here )?(?:with|by) (?:the )?(?:kind )?permission (?:of|from) (?<owner>\p{Lu}[\p{L}/'’. &-]{1,60}?)(?=[,.;]|$)/iu,
  sitePrompts: [
    /^join the (?<site>[\w.'’ -]{3,40}?)(?:['’]s)? (?:mailing list|newsletter|community)\b/i,
    /^(?=.*newsletter).*?\b(?:get|sign up (?:for|to|now:?)|subscribe to) (?:the )?(?<site>\p{Lu}[\w.'’ &-]{1,40}?)['’]s? (?:daily |free |weekly |best )?newsletters?\b/iu,
    /^follow (?<site>\p{Lu}[\w.'’ &-]{1,40}?) on (?:x|twitter|facebook|telegram|instagram|whatsapp|google news)\b/iu,
  ],
  standfirstLabel: /^(?:subtitle|sub-?heading|standfirst|subhead|deck|summary|lead)\s*:\s*/i,
  datelines: [
    new RegExp(
      String.raw`^(?<line>${place}(?:,? (?:${day})(?:,? \d{4})?)?\.? [/(](?<agency>${house})[/)])\s*(?:[-–—]+|\.)?\s*(?=[\p{Lu}\p{N}"“'‘])`,
      'u',
    ),
    new RegExp(
      String.raw`^(?<line>(?:\p{Lu}[\p{L}'’.-]+ ?){1,3},? \((?<agency>Reuters|AP|AFP|PTI|ANI|IANS|Xinhua|UPI|PA|dpa|DPA|APP|TASS|Interfax|Kyodo|Yonhap|Bernama|CNN)\))\s*[-–—]+\s*`,
      'u',
    ),
    new RegExp(String.raw`^(?<line>${place},? (?:${day})(?:,? \d{4})?)\.?\s*[-–—]+\s+`, 'u'),
    new RegExp(String.raw`^(?<line>${place})\s*(?:[–—]|--|(?<=\s)-)\s+(?=[\p{Lu}\p{N}"“'‘])`, 'u'),
    new RegExp(
      String.raw`^(?<line>\((?<agency>Reuters|AP|AFP|PTI|Xinhua|UPI|PA|CNN|TASS)\))\s*[-–—]+\s*`,
      'u',
    ),
    new RegExp(
      String.raw`^(?<line>\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2})\s*(?:—|--)\s+(?=\p{Lu})`,
      'u',
    ),
  ],
  flatHead: {
    mark: /^.{0,80}?\b(?:Advertisement\s+)?Supported by\s+/,
    byline:
      /(?<=[.?!”"’]\s|Supported by\s)By (?<who>\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|and|,|de|van|von|al-\p{L}+)){1,9}?)(?:,? and \p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]+)? Reporting from /u,
    placeFirstWords: set(
      'New San Los Las Tel Hong Saint St. Port Cape Buenos Rio Kuala Abu El Beit Khan The Al Santa Addis Phnom Mexico Guatemala Panama Kryvyi Baton Salt Fort',
    ),
  },
  authorNote:
    /^(?:\p{Lu}[\p{L}.'’-]+ ){2,5}(?:is|was|covers|reports|has (?:covered|reported|been))\b[^.]{0,140}\b(?:journalist|reporter|correspondent|writer|editor|columnist|producer|bureau chief|covers|covering|based in|reports? (?:on|from))\b(?:[^.]{0,100}\b(?:for|at) (?:the |The )?(?<house>\p{Lu}[\p{L}.'’ -]{1,40}))?/u,
  credits,
  bylines,
  cuts,
}
