import type { ZoneKind } from '../../model/article.ts'
import type { ZoneRule } from '../contract/pages.ts'

const rules = (zone: ZoneKind, ...patterns: RegExp[]): ZoneRule[] =>
  patterns.map((pattern) => ({ zone, pattern }))

/** Whole lines that belong to no body. A line of prose is tried against the long patterns only, which say whom they address. */
export const lines: readonly ZoneRule[] = [
  ...rules(
    'navigation',
    /^(?:logo|menu|home|home ?page|search|sections?|more|next|previous|prev|back|back to top|top|skip to (?:main )?content|log ?in|sign in|register|subscribe|my account|close|open|toggle .{0,30}|live|latest|video|videos|audio|gallery|listen|listen to (?:this )?(?:article|story)|translate(?: this (?:article|story))?|read aloud|print(?: this)?|edition:? .{0,30}|select edition:? .{0,30}|contents|topics?|tags?:?.{0,100}|follow(?:ing)?(?: topics?)?:?|share(?: this)?(?: (?:article|story|page|on .{2,20}))?:?|tweet|post|copy(?: link| url)?|e-?mail(?: this)?|facebook|twitter|x|whats ?app|telegram|linked ?in|reddit|pinterest|messenger|flipboard|threads|bluesky|instagram|youtube|rss|save(?: for later)?|bookmark|comment|reply|report|like|\d+ shares?|(?:\d+|one) min(?:ute)?s? read|(?:reading time|lesezeit|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|leestijd):? .{1,20}|font size.{0,20}|a[+-]|about|contact(?: us)?|privacy(?: policy)?|terms(?: of (?:use|service))?|help|advertise(?: with us)?|cookies?|careers|sitemap|(?:\p{L}+ )?background|image|loading\.*)$/iu,
    /^share on (?:facebook|x|twitter|whatsapp|linkedin)$/i,
    /^(?:(?:home|world|news|politics|business|sport|sports|culture|opinion|technology|science|health|travel|video|latest|trending|for you|videos|about|contact|privacy|terms|help|advertise|cookies|style|food|weather|local|more|live|tv|podcasts?|market|markets|economy|life|arts|education|entertainment)\b[\s|·•>/,&-]*){3,}$/i,
    /^\[[^\]]{0,60}(?:banner|logo|image|picture|advert(?:isement)?|ad|video|map)[^\]]{0,30}\]$/i,
    /^(?:please (?:view the main text area|enable javascript|refresh (?:the|your))|your browser does not support)\b/i,
  ),
  ...rules(
    'promotion',
    /^(?:advertisement|advert|ad|sponsored(?: content)?|promoted(?: content)?|story continues (?:below|after).{0,40}|article continues (?:below|after).{0,40}|continue reading(?: below)?|scroll (?:down )?to continue.{0,40}|(?:ad|advertisement) feedback|recommended|donate(?: now)?|support us)$/i,
    /\b(?:make|give) (?:a|your) (?:charitable |one-time |monthly )?donation\b(?!.*\bsaid\b)/i,
    /^(?:try|explore|discover|meet) (?:our|the|what) .{0,40}\b(?:ai|assistant|features?|can do for you)\b.{0,30}$/i,
    /^(?:explore what|see what) .{2,40} can do for you:?$/i,
    /^(?:download|get|open|install|use|try)(?: now)?:? .{0,60}\bapp\b.{0,120}$/i,
    /^(?:download the app|get started now\b.{0,60}|get it on .{3,30}|app ?store.{0,20}|(?:google )?play ?-?store|app-?store.{0,3}play-?store)$/i,
    /\bdownload .{2,40} app (?:today|now)\b/i,
    /\b(?:scan the (?:qr )?code|open the app|get the free .{2,30} app|for ios and android|better in the app)\b/i,
    /^(?:follow|like|join) (?:us|\p{Lu}[\w' ]{1,30}) on (?:x|twitter|facebook|instagram|telegram|youtube|whatsapp|google news|linkedin)\b.{0,60}$/iu,
    /^(?:summari[sz]e|ask|chat|translate|explain)\b.{0,30}\b(?:with|about|this)\b.{0,30}\b(?:assist\w*|ai|story|article|question|chatbot)\.?$/i,
    /^(?:ai )?key points are being prepared$/i,
    /^(?:up next|keep scrolling.{0,40}|play (?:video|audio)|watch(?: now| live)?|related video)$/i,
    /\b(?:we|this (?:site|website)|[a-z]\w+) (?:and our (?:\d+ )?partners |uses?|(?:may )?stores?)[^.]{0,60}\bcookies\b/i,
    /\b(?:and our \d* ?(?:partners|vendors)\b.{0,40}\bstore|your privacy matters to us|cookie policy|use of cookies|accept the use of)\b/i,
    /\bgathers headlines from\b|\bdoes not write or edit the stories\b/i,
    /\bdelivered (?:through|to) your (?:letter ?box|door|home)\b(?!.*\bsaid\b)/i,
    /^follow (?:\p{Lu}[\p{L}.]*['’]s? |(?:all )?(?:the|our) )?(?:full |complete |latest |live )*coverage of .{2,80}(?:\bat\b|:)? (?:https?:\/\/|www\.)\S+$/iu,
    /^(?:this article|this story) (?:was )?(?:first|originally) (?:appeared|published) (?:on|in|by|at)\b/i,
  ),
  ...rules(
    'newsletter',
    /^(?:sign up|subscribe|register)\b(?!.*\bsaid\b).{0,160}\b(?:newsletters?|inbox|alerts?|daily|briefing|e-?mails?|digest|updates)\b/i,
    /\b(?:delivered|straight|sent|digest|mornings?|day|news)\b.{0,40}\b(?:to|in) your inbox\b/i,
    /^(?:newsletters?|enter your e-?mail(?: address)?\b.{0,100}|your e-?mail(?: address)?|get (?:the|our) .{2,60}newsletter.{0,60})$/i,
    /^(?:join|subscribe to) (?:the|our) .{2,60}(?:mailing list|newsletter|channel)\b/i,
    /^(?:by )?(?:subscribing|submitting|signing up)\b.{0,80}\b(?:terms|privacy policy)\b/i,
  ),
  ...rules(
    'related',
    /^(?:read more|read also|also read|see also|read next|must read|don['’]t miss|related(?: (?:coverage|reading|posts?|links?|stor(?:y|ies)|articles?|content))?|more on this|watch|watch also|explainer|recommended reading|read (?:the )?full (?:story|article)|read on)(?:\s*[:|>»–—-].{0,200})?$/i,
    /^(?:read|see|watch)(?: also| more)?\s*[:|»>]\s*.{3,200}$/i,
    /^(?:click|tap) (?:here|to)\b.{0,120}$/i,
  ),
  ...rules(
    'comments',
    /^(?:\d+ comments?|comments? \(\d+\)|no comments(?: yet)?\W*|leave a (?:comment|reply)|(?:log|sign) in to (?:comment|react|reply)|join the (?:conversation|discussion|debate)|view comments?|be the first to comment.{0,40}|post a comment|reactions)$/i,
  ),
  ...rules(
    'comments',
    /^(?:please )?(?:note|notice|attention)\b.{0,80}\bcomments\b.{0,80}\b(?:moderat\w+|approved|deleted|spam)\b/i,
  ),
  ...rules('caption', /^(?:image|photo|picture|slide) \d{1,3} (?:of|\/) \d{1,3}$/i),
  ...rules(
    'dateline',
    /^\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:GMT|UTC|BST|[ECMP][SD]?T|IST|CET|CEST|MSK))?$/i,
  ),
  ...rules(
    'source',
    /^source:?\s*https?:\/\/.*$/i,
    /^(?:https?:\/\/|www\.)\S+(?:\s\S+)?$/i,
    /^the post .{1,300} appeared first on .{1,120}$/i,
  ),
  ...rules(
    'credit',
    /^(?:copyright\b|©|\(c\)\s).{0,300}$/i,
    /^all rights reserved\b.{0,120}$/i,
    /^.{0,80}\ball rights reserved\.?$/i,
  ),
]

/** Whole lines after which no body goes on. */
export const closers: readonly ZoneRule[] = [
  ...rules(
    'comments',
    /^(?:comments?|\d+ comments?|comments? \(\d+\)|no comments(?: yet)?\W*|leave a (?:comment|reply)|join the (?:conversation|discussion|debate)|view (?:all )?comments?|reader comments|reactions|post a comment)$/i,
  ),
  ...rules(
    'related',
    /^(?:related(?: (?:articles?|stories|news|posts?|topics|content|coverage|links))?|more (?:on|from|in|about) (?:this|the|our|\p{Lu}).{0,40}|more (?:stories|news|articles|headlines)|you (?:may|might) (?:also )?(?:like|be interested in)|keep reading|read next|from other (?:papers|outlets|sites)|most (?:read|popular|viewed|shared)|trending(?: now| stories)?|latest (?:news|stories|headlines)|recommended (?:for you|stories|articles)|editors?['’]?s? picks?|top stories|also in the news|around the web|in other news|don['’]t miss|what to read next|popular(?: now)?)\s?(?:\.{3}|…|:)?$/iu,
  ),
  ...rules(
    'promotion',
    /^(?:download the app|get started now\b.{0,60}|take .{2,30} with you|.{2,30} for mobile|.{2,30} is better in the app)$/i,
    /^Follow \p{Lu}[^.]{1,30}$/u,
  ),
  ...rules('newsletter', /^newsletters?$/i),
]

/** Openings of sentences that are the site's, not the article's. */
export const tails: readonly ZoneRule[] = [
  ...rules(
    'credit',
    /^(?:copyright (?:\(c\)|©|\d{4}|the\b)|©|\(c\) ?\d{4}|all rights reserved)/i,
    /^(?:edited|written|compiled|proofread|translated) by:? \p{Lu}/iu,
    /^\(?(?:with (?:additional )?(?:files|reporting|inputs?|material) (?:from|by)|(?:additional )?(?:reporting|writing|editing) by|additional reporting by) \p{Lu}/iu,
    /^(?:\p{Lu}[\p{L}.'’-]+ ){1,8}contributed (?:to (?:this|the) (?:report|article|story)|reporting)\b/u,
    /^(?:audience relations,|this (?:article|story|report) (?:was|is|has been) (?:first |originally )?(?:published|produced|written|adapted|reprinted|made possible|supported))/i,
    /^mna\s+\S+ شد|^\p{Lu}{2,5} [^\x00-\x7f]+ شد/iu,
  ),
  ...rules(
    'newsletter',
    /^(?:sign up (?:for|to|here|now)|subscribe (?:to|now|for)|get (?:this|our|the) .{0,40}delivered|get the latest in\b|by (?:subscribing|submitting) (?:i|you|above))\b/i,
  ),
  ...rules(
    'promotion',
    /^(?:got a (?:confidential )?(?:news )?tip\?|stay (?:with us|tuned)\b.{0,80}(?:updates?|developing|more|coverage)|follow (?:us|our) (?:on|live)\b|click here\b|please (?:view the main text area|enable javascript)|we are having trouble retrieving|thank you for your patience|already a subscriber\?|download (?:the|our) .{0,30}app\b|for more (?:news|stories|updates|information),? (?:visit|follow|click|go to)|join thought-provoking conversations|you can reach (?:him|her|them) at|it is a priority for \p{Lu}+ to create products|to view this video)/iu,
    /^(?:get|save|subscribe|join|upgrade|become)\b.{0,200}\b(?:use|with|enter) (?:the )?(?:promo |coupon |discount )?code\b/i,
    /^this is a (?:developing|breaking)(?: news)? story\b/i,
  ),
  ...rules(
    'related',
    /^(?:more articles|read more|also read|read also|see also|related (?:articles|stories))\b[\s:]/i,
  ),
]

/** Phrases set into bodies. */
export const insets: readonly ZoneRule[] = [
  ...rules('promotion', /To view this video please enable JavaScript.{0,90}?HTML5 video/g),
  ...rules(
    'promotion',
    /\b(?:Story continues below|Article continues (?:below|after) (?:this )?advertisement|Advertisement(?=\s+\p{Lu}\p{Ll}+ \p{Ll}))\b/gu,
  ),
]
