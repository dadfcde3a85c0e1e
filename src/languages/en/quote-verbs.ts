/**
 * Verbs that stand beside a quotation as "say" does, and report nothing without one: how words come out of a mouth or onto a page,
 * and what a face does meanwhile. Lemmas.
 */
export const quoteVerbs: ReadonlySet<string> = new Set(
  `yell chant sing boast brag bark roar bellow growl snap snarl hiss mutter murmur mumble grumble moan groan sigh sob weep wail
  laugh chuckle giggle smile grin beam smirk shrug nod wink deadpan crack jest tease taunt mock jeer scoff sneer gush rave marvel
  exhort implore entreat coax cajole counsel caution admonish scold chide berate rebuke retort counter rejoin parry fire
  interrupt interject interpose chime drawl stammer stutter blurt shriek squeal screech holler thunder boom rage rant fume
  seethe vent bristle charge confess confide concur venture offer opine surmise theorize theorise hypothesize wonder question
  inquire enquire query demand persist press prod probe recount relate narrate recite intone pray preach lecture
  summarize summarise sum paraphrase clarify specify expand begin start open finish close end conclude
  proclaim pronounce trumpet crow exult enthuse applaud commend thank greet toast congratulate
  email text message post blog caption scrawl scribble type pen sign print reprint editorialize editorialise
  proceed plead bemoan lament complain gripe grouse carp whine fret worry caution allow advise agree disagree object protest
  exclaim ask tell say write read state run go recall remember reminisce reflect ponder muse think argue maintain insist
  describe testify explain quote cite echo repeat reiterate predict correct joke quip riff ad-lib urge sniff cry`
    .split(/\s+/)
    .filter(Boolean),
)
