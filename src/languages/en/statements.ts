import type { StatementWords } from '../contract/statements.ts'
import { cueAdjectives } from './cue-adjectives.ts'
import { cueNouns } from './cue-nouns.ts'
import { lightCues, phrasalCues } from './cue-phrases.ts'
import { cueVerbs } from './cue-verbs.ts'
import { quoteVerbs } from './quote-verbs.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Everything English says about who said what. */
export const statements: StatementWords = {
  verbs: new Map([...lightCues(), ...cueVerbs]),
  quoteVerbs,
  linking: set('but and so yet or then still'),
  titleWords: set('of the and in a an to for with on at by from or as &'),
  openers: set('and but as when while after before since though although if in on at that which who'),
  nameJoints: set('of for'),
  phrasal: phrasalCues,
  nouns: cueNouns,
  adjectives: cueAdjectives,
  copulas: set('be remain seem appear become feel stay sound grow'),
  lightVerbs: set(
    'make issue give express voice raise have repeat reiterate renew offer deliver release level air share show',
  ),
  accordingTo: ['according to'],
  measures: set(
    'law condition term rule schedule timetable procedure protocol principle standard criterion custom tradition need size age rank preference ability plan norm',
  ),
  silence: set('comment say elaborate discuss answer confirm disclose speak give specify name provide'),
  aspect: set('continue begin start go keep'),
  that: set('that'),
  ifs: set('if whether how why what when where who'),
  channels:
    set(`statement post address interview message letter speech conference briefing telegram x twitter facebook tweet
    television tv radio broadcast readout summary report account platform media communique communiqué remarks comments
    newspaper call podcast online video livestream blog filing website network channel social meeting event ceremony
    rally hearing`),
  audiences: set('reporters journalists lawmakers media'),
  channelPrepositions: set('in on via at during through to'),
  fronts: set('when while as if although though after before since because once unless until despite by in'),
  clauseBreaks: set('while although though compared'),
  phraseBreaks: set('but which who where so even given'),
  adjuncts: set('while as even after before amid despite following'),
  noAct: /(?<=\S )May\b|\bas (?:soon|quickly|fast|early|much|far) as possible\b/g,
  contentActs: [
    {
      act: 'condition',
      pattern:
        /\b(not|no|only)\b.{0,80}\b(until|unless|only (?:if|after|when)|as a final)\b|\b(needs? to be done|must be done) before\b/,
    },
    // What the speakers wish or weigh is neither foretold nor announced.
    {
      act: 'assert',
      pattern:
        /^(?:he|she|i|we|they|it|one) (?:can only |could only |still )?(?:hopes?|hoped|hope)\b.{0,60}\b(?:would|could)\b|\b(?:evaluating|reviewing|considering|weighing) (?:if|whether)\b|\bhad expected\b/,
    },
    {
      act: 'threaten',
      pattern: /\b(?:ready|prepared|willing) to (?:use force|strike|attack|retaliate|hit back)\b/,
    },
    { act: 'demand', pattern: /\b(must|should|needs? to|ha(?:s|ve) to|ought to|stop \w+ing)\b/ },
    {
      act: 'demand',
      pattern:
        /^(?:don't|do not|let (?:it|him|her|them|us|me) (?:go|be|in|out|work)|stop|try not to|leave|get out)\b/,
    },
    {
      act: 'reject',
      pattern:
        /\bout of the question\b|\bfar (?:away )?from (?:the|what|our|any)\b.{0,30}\b(?:outline|demands?|terms|accept|willing)\b|^(?:it|we|i|he|she) (?:will|would) (?:not|never)(?: \w+ly)? (?:recogni[sz]e|accept|relinquish|give up|agree|negotiate|sign|discuss|yield|surrender|abandon|withdraw|back down|tolerate|compromise|cede)\b/,
    },
    {
      act: 'offer',
      pattern:
        /\b(is|are|was|were|stands?|remains?) (?:ready|prepared|willing) (?:to (?!harm|hurt|damage|sacrifice)|for (?:it|talks|that|a)\b)|\b(?:made|sent|submitted|put)\b.{1,40}\ban? (?:offer|proposal)\b/,
    },
    { act: 'request', pattern: /^(?:we|i) (?:ask|request|urge|call on)\b/ },
    {
      act: 'deny',
      pattern:
        /^(?:it|they|he|she|we|i) (?:is|are|was|were|am|do|does|did|had|has|have)(?: not|n't)(?: \w+ly)? (?:target|plann?|seek|attack|involved|responsible|behind|behave|interfer|suppl)/,
    },
    {
      act: 'accuse',
      pattern:
        /\bdeliberately\b|\b(?:had|has|have) failed to\b|\ban attempt to (?:divert|distract|deceive|undermine|mislead|justify)\b|^(?:have|has|had) .{0,40}\b(?:incited|abducted|violated|sabotaged|provoked)\b/,
    },
    {
      act: 'promise',
      pattern:
        /\bspare (?:no|any) effort\b|\b^\S+ \S+ would be \w+ed\s*$|^(?:its|his|her|their|our|the [\w-]+'s) (?:\w+ )?commitment to\b|^we will (?:help|protect|support|defend|stand|do everything|do all)\b|\bwe will (?:return|bring) (?:them|everyone|everybody)\b/,
    },
    {
      act: 'predict',
      pattern:
        /\b(likely|unlikely|expects?|expected|forecast|could|may|might|possible|impossible|hardly)\b|\b(?:will|would) (?:not |never )?(?:\w+ly )?(?:make|boost|hurt|harm|lead|trigger|cause|end|rise|fall|grow|cost|drive|slow|damage|weaken|ensure|get anywhere|reach a|bring)\b/,
    },
    { act: 'accept', pattern: /^(?:i|we) (?:have )?(?:agreed?|accept(?:ed)?)\b/ },
    {
      act: 'announce',
      pattern:
        /\b(will|is set (?:for|to)|are set (?:for|to)|is planned|is scheduled|ha(?:s|ve|d) decided|ha(?:s|ve) ordered)\b/,
    },
    {
      act: 'announce',
      pattern:
        /^(?:he|she|it|they|we|i|both|the two sides) (?:had |have |has )?(?:each )?(?:agreed|arrested|detained|signed|ordered|approved|launched|imposed|banned|suspended|appointed|introduced|deployed|freed)\b|^(?:he|she|it|they|we) (?:would (?!be|like|have|need|not|prefer|welcome)\w+|plann?(?:s|ed)? to|intend(?:s|ed)? to|was pushing|is pushing)\b/,
    },
  ],
  pronouns: set('he she it they i we who his her their him them'),
  speakers:
    set(`official officials spokesman spokeswoman spokesperson spokespeople spokesmen analyst analysts expert experts source
    sources authority authorities police resident residents witness witnesses minister ministers ministry president chairman
    leader leaders leadership report reports government governments union unions company companies firm group groups diplomat
    diplomats negotiator negotiators mediator mediators aide aides lawmaker lawmakers critic critics supporter supporters
    activist activists media newspaper agency agencies readout summary document letter workers employers delegation delegate
    delegates envoy envoys ambassador senator senators chancellor premier governor mayor secretary commissioner commission
    council court judge prosecutors prosecutor lawyers lawyer army military navy force forces commander commanders general
    soldiers troops rescuers medics doctors economists economist scientists researchers observers organisation organization
    organisations organizations organizers charity charities party parties opposition coalition bloc alliance side sides
    administration cabinet parliament congress senate office department bureau service services embassy representative
    representatives chief head director executive boss adviser advisers advisor deputy member members community man woman
    people families relatives farmers drivers teachers nurses students protesters campaigners monitors inspectors investigators
    survivors king queen prince pope bishop monitor operator operators airline bank banks board regulator team father mother
    statement communique transcript email tweet post data figures survey poll study paper article order ruling plan proposal
    historian professor author columnist commentator editor journalist correspondent photographer colleague colleagues
    countries country nations nation states allies ally capitals`),
  papers:
    set(`statement statements report reports letter post tweet message memo memorandum readout communique communiqué document
    release filing article email note data figures survey poll study summary transcript`),
  continuing: set('add continue conclude'),
  quoting: set('quote cite'),
  reporting: set('report'),
  media:
    set(`news agency newspaper broadcaster television tv radio times post herald tribune journal gazette magazine daily press
    media channel reuters afp ap bbc cnn cbc abc nbc cbs pbs npr fox msnbc cnbc bloomberg axios politico tass interfax ria xinhua kyodo
    yonhap dpa ansa efe telegraph guardian mail observer economist reporter journalist correspondent presenter anchor`),
  plain: set('say tell add announce declare claim insist state warn deny'),
  selves: set('i we you me us'),
  agents: set('by from of'),
  hearsay: set('reportedly allegedly'),
  nobody: set('there this that these those which what'),
}
