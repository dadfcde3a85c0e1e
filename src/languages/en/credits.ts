import type { BylineWords, CreditWords, CutWords } from '../contract/credits.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

const work = '(?:reporting|writing|editing|research|translation|production|coverage|compilation)'
const story = '(?:article|story|report|piece|column|post|text|content|interview|dispatch|item)'
const done =
  '(?:published|posted|appeared|printed|written|produced|reported|released|featured|run|ran|carried|issued)'
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'

// Patterns without letters of other scripts go without the flag `u`: together with `i` it makes word boundaries many times as dear.
export const credits: CreditWords = {
  parting: /\s*(?:,|;|\/(?!\p{L}L\b)|&|\||\+|\band\b)\s*/iu,
  helped: [
    // "(Reporting by Orla Brannic in Vellin; Editing by Tam Orrick)", "Additional reporting by Meridian Press Agency".
    new RegExp(
      String.raw`^(?:additional |further |extra |other |more )?${work}(?:(?:,| and| &) ${work}){0,3}(?: (?:in|at|from) [^;:]{2,60}?)?(?: by| from|:) ?(?<house>\S[\s\S]{1,400})$`,
      'iu',
    ),
    // "With inputs from Meridian Press Agency", "With AFP".
    /^(?:compiled |written |prepared )?with (?:(?:additional |some |further )?(?:reporting|files?|inputs?|material|contributions?|information|reports?|agency inputs|assistance|copy)\b ?(?:by|from|of)? ?)?(?<house>\p{Lu}[\s\S]{1,240}|(?:the )?agenc(?:y|ies)\b[\s\S]{0,40})$/iu,
    // "Orla Brannic in Vellin contributed to this report."
    /^(?<house>\p{Lu}[\s\S]{2,300}?)(?:,)? (?:also |both |all )?contributed (?:to|reporting|additional|writing|research)\b[^.]{0,60}$/u,
    /^(?:contributors?|contributing(?: to (?:this|the) (?:report|story|article))?|compiled from|agenc(?:y|ies) (?:inputs?|reports?)|edited by|compiled by|translated by|written by|reported by|produced by)\b:? ?(?<house>[\s\S]{2,240})$/iu,
  ],
  between:
    set(`in at by and from for of the to on with a an de del della da di dos van von der den bin ibn al el la le du y e
    additional reporting writing editing research translation production coverage edited written compiled translated contributed contributing
    bureau newsroom newsrooms desk desks staff writer writers reporter reporters journalist journalists correspondent correspondents editor
    editors agencies agency news wire wires service services inputs input other others contributors colleagues team also both this report`),
  copyright:
    /^(?:\W{0,3}(?:[Cc]opyright|COPYRIGHT|©|\([cC]\))\s*){1,3}(?:by )?(?:(?:19|20|21)\d\d(?:\s*[-–]\s*\d{2,4})?,?)?\s*(?:by |the |The )?(?<house>\p{Lu}[^.|,;\n]{1,60})/u,
  feed: /\b(?:has not been (?:edited|created|modified)|is (?:published|generated|auto-?generated|taken|sourced)|auto-?generated|automatically generated|published (?:unedited )?(?:directly )?from)\b[^.]{0,120}\b(?:syndicated|agency|wire|news|press)[- ](?:agency )?feeds?\b|\bfrom an? (?:agency|syndicated|wire) (?:news )?feed\b/i,
  taken: [
    // "This article first appeared in the Corvale Herald", "This story was originally published by Meridian Press Agency."
    new RegExp(
      String.raw`^(?:(?:this|the|a version of this|an? (?:earlier|longer|shorter) version of this|a version of the) ${story} (?:was |is |has been |had )?(?:also )?)?(?:(?:originally|first|previously|initially) ${done}|${done} (?:originally|first|previously)|(?:re-?published|reprinted|re-?posted|reproduced|syndicated|adapted|excerpted|cross-?posted|sourced)) (?:here )?(?:(?:on|in|at|by|from|via)|with (?:the )?(?:kind )?permission (?:of|from)) (?<house>[^.;:\n(]{2,80})`,
      'iu',
    ),
    /^(?:this|the) (?:\p{L}{3,12}) (?:comes (?:to (?:us|you) )?(?:courtesy of|from)|appears (?:here )?(?:courtesy of|by permission of)) (?<house>[^.;:\n(]{2,80})/iu,
    /^(?:courtesy(?: of)?|via|h\/t|republished from|reprinted from)[: ] ?(?<house>\p{Lu}[^.;:\n(]{1,60})$/u,
    /^(?:read|view|see) (?:the|this) original (?:article|story|post|version)?\s*(?:on|at|in|from|here:?) (?<house>\p{Lu}[^.;:\n(]{1,60})/iu,
  ],
  source:
    /^(?:news |original )?(?:source|sources|agenc(?:y|ies)|origin)\s*[:–—-]\s*(?<house>\S[^\n]{1,160})$/iu,
  nameless:
    /^(?:the |news |wire |from |our |by |and |press |multiple |various |other |several |foreign |international |local )*(?:agenc(?:y|ies)|wires?|wire services?|news services?|agency reports?|wire reports?|correspondents?)$/iu,
  opener:
    /^(?<house>\p{Lu}[\p{L}.'’& /-]{1,40}?)\s*[|·•,–—-]\s*(?:(?:last )?updated|published|posted|first published|\d{1,2}[:.]\d{2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu,
  picture:
    /\b(?:photos?|images?|pictures?|photograph(?:s|er|y)?|getty|video|footage|graphic|illustrations?|map)\b/i,
}

const rank =
  '(?:correspondents?|reporters?|editors?|editor-in-chief|writers?|columnists?|bureau chief|analysts?|producers?|contributors?|contributing|journalists?|commentators?|anchor|presenter|professor|lecturer|fellow|photographers?|director|chief|head of|intern|trainee|freelancer?|author|researcher|scholar|executive|president|founder|ceo|staff writers?|multimedia|newsletter|deputy|senior|associate|assistant|managing)'

export const bylines: BylineWords = {
  label:
    /^(?:[|•·–—-]\s*)?(?:(?:an? )?(?:analysis|opinion|commentary|comment|review|exclusive|essay|column|story|report|reported|words?|text|written|posted|published|submitted|article|compiled|authored|created|edited|uploaded|interview) )?(?:by|from)\b:?\s+|^(?:authors?|reporters?|writers?|written by|posted by|story by)\s*[:–-]\s*/iu,
  after: new RegExp(
    String.raw`(?:\s*[|•·–—,;-]\s*|\s+|^)(?:(?:last )?(?:updated|published|posted|modified|reviewed)\b|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:on )?(?:(?:${months})[a-z]{0,6}\.? \d|\d{1,2}(?:st|nd|rd|th)? (?:${months})[a-z]{0,6}\b|\d{1,4}[-/.:]\d)|\d+ (?:min|hour|day)|reporting from\b|follow\b|view (?:all|author)|see more|email\b|e-mail\b|https?:|www\.|\S{1,60}@\S{0,60})`,
    'iu',
  ),
  parting: /\s*(?:,|;|\||\/(?!\p{L}L\b)|•|·|&|\band\b|\bwith\b|\s[–—-]\s)\s*/iu,
  role: new RegExp(String.raw`(?:^|\s)${rank}\b`, 'iu'),
  suffix: /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|esq|mp|obe|cbe)\.?$/iu,
  desk: /^(?:our |the |special |staff |own |news |web |online |digital |foreign |international |national |world |political |city |business |sports? |metro |\p{Lu}[\p{L}.'’-]* ){0,5}(?:desk|staff|bureau|newsroom|team|correspondents?|reporters?|editors?|editorial board|agencies|agency|service|services|wires?)$/iu,
  deskWords: set(
    `political politics diplomatic national foreign international world global regional local business economics economic economy financial finance
    markets energy environment climate security defence defense military war sports sport science health medical education home social affairs
    legal court crime religion culture arts media technology tech white house washington capitol congressional parliamentary middle east asia
    europe european africa african gulf un state city metro general special senior chief deputy lead principal staff digital data investigations
    investigative breaking news features opinion travel consumer religious bureau`,
  ),
  signs: /desk|staff|bureau|newsroom|team|agenc|\bour\b|special|own\b/i,
  house:
    /(?:^|\s)(?:foundation|university|institute|society|association|company|group|media|news|times|post|journal|herald|press|network|online|magazine|today|tribune|gazette|chronicle|radio|television|tv|ministry|department|office|council|college|centre|center|inc|ltd|llc|communications|publications)\.?$/iu,
  place:
    /\s+(?:in|at|reporting from)\s+(?:the )?\p{Lu}[\s\S]{0,60}$|\s+(?:for|of)\s+(?:the )?(?<house>\p{Lu}[\s\S]{1,60})$/u,
  nobody:
    /^(?:admin|administrator|webmaster|publisher|editor|author|user|guest|null|undefined|none|unknown|anonymous|root|test|wordpress|super user|site admin|default|n\/a|image|video|photo|contributor|press release|uncategori[sz]ed)$/i,
}

const whole = '(?:full|entire|rest of (?:the|this)|whole|complete|remaining|this|our premium|premium)'
const read = '(?:read(?:ing)?|view(?:ing)?|access(?:ing)?|see|unlock(?:ing)?|enjoy(?:ing)?|get)'

export const cuts: CutWords = {
  // "Subscribe to continue reading", "To read the full story, log in", "You have reached your limit of free articles".
  payToRead: new RegExp(
    String.raw`\b(?:subscribe|sign up|register|log ?in|sign in|become a (?:member|subscriber)|create (?:an|a free|your free) account|start your (?:free )?trial|upgrade|pay|purchase)\b[^.!?]{0,60}\b(?:to|and) (?:continue|keep|finish|${read}(?: the| this)? ${whole}|${read} (?:more|on))\b|\bto (?:continue|keep) reading\b[^.!?]{0,80}\b(?:subscri\w+|log ?in|sign|register|account|member\w*|trial|pay)\b|\bto (?:read|view|access|see|unlock) (?:the|this) (?:(?:full|entire|rest of the|whole|complete) )?(?:article|story|report|content|piece)\b[^.!?]{0,80}\b(?:subscri\w+|log ?in|sign|register|account|member\w*|trial)\b|\b(?:article|story|content|page|report)s? (?:is|are) (?:only |exclusively |reserved |available )*(?:for|to) (?:our |paying |premium |registered |digital )*(?:subscribers?|members?)\b|\b(?:exclusive|available) (?:only )?(?:to|for) (?:our )?subscribers?\b|\b(?:subscriber|member)s?[- ](?:only|exclusive)\b|\byou(?:['’]ve| have) (?:reached|read|used|hit|exceeded)\b[^.!?]{0,60}\b(?:limit|free|article)|\b(?:free|complimentary) articles? (?:remaining|left|this month)\b|\bthis is a premium (?:article|story)\b|\b(?:unlock|continue with) (?:this|the full) (?:article|story)\b`,
    'i',
  ),
  payAtAll:
    /\balready (?:a |an |have a )?(?:subscribe[rd]?|member|subscription|registered)\b|^(?:subscribe|log ?in|sign in)(?: now| today| here)?[.!]?$|\b(?:subscribe|join) (?:now|today|for (?:just |only )?[$£€])/i,
  readOn:
    /^(?:\W{0,3})(?:read (?:more|on|full (?:story|article)|the (?:full|rest|whole|original) ?(?:of the )?(?:story|article|report)?|more)|continue reading|click (?:here )?to (?:read|continue)|full story|more|see more|view (?:full|original) (?:story|article)|keep reading|the post\b[\s\S]{2,200}\bappeared first on\b[\s\S]{2,100})\b[\s\S]{0,80}$/iu,
  cutEnd:
    /(?:\[\+\d{1,7} chars\]|\[(?:…|\.{3}|&hellip;)\]|\((?:…|\.{3})\)|[\p{L}\p{N},'’"”] ?(?:…|\.{3,5}))\s*(?:\(?(?:read more|continue reading|more|read on|read full story)\)?\W{0,4})?$|\b(?:read more|continue reading)\W{0,4}$/iu,
  openWords: set(
    `a an the of to in on at by for with from and or but nor as that which who whose whom where when while if because than into onto over under
    between among during against through about after before since until is are was were be been being has have had will would could should may
    might can must not its his their your my this these those such very including`,
  ),
}
