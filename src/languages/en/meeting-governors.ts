import type { MeetingCue } from '../contract/meetings.ts'

/** What governs a noun of meeting, and what becomes of the meeting by it. */
export const meetingGovernors: readonly (readonly [string, MeetingCue])[] = [
  [
    `hold, host, hosting, have, conduct, convene, attend*, join*, chair*, begin, start, launch, open, resume, continue,
    conclude, finish, complete, wrap* up, engage|engaging|engaged in, enter* into, enter, participat* in, take|took|taken part in, taking part in,
    pay, paid, paying, make, made, receive, place, placed, mediate*, broker*, facilitat*, moderat*, undergo*, arrive* for, travel* for, fly|flew for,
    return* to, sit|sat down for, gather* for, emerge* from, arriv* in ~ for, travel* to ~ for, flew|fly to ~ for, been in,
    came|come to ~ for, visit* ~ for, tell, told, speak at, speaking at, speech at, spoke at, organise*, organize*, return* from, back from, left|leaves|leave for, stormed out of, came out of, come out of, agreement at, deal at, reach* ~ at, sat through, mark* the start of, resumption of, start of, opening of, beginning of, end of, conclusion of, close of,
    lead|leads|led|leading to, in ~ for`,
    'hold',
  ],
  [
    `propos* , suggest*, suggestion to, recommendation to, offer*, call* for, calls for, call* to, calls from, seek|seeking|sought, demand*, urg*, request*, ask|asks|asked|asking for, ask|asks|asked|asking to, ask|asks|asked|asking,
    push* for, push* to, press|pressing|pressed for, invit* to, invit*, appeal* for, appeal* to, hope|hopes|hoped|hoping for, hope|hopes|hoped of, hope|hopes|hoped|hoping to,
    want*, want* to, would|'d like to, would|'d like, would welcome, ready for, ready to, readiness for, readiness to,
    willing to, willingness to, open to, openness to, be|is|are|was|were|am|'s|'re prepared to, prod* ~ toward|towards|into, toward|towards, idea of,
    favo*, advocate*, initiat* , initiative for, consider*, explor*, interest* in, keen to, keen on, need for,
    preparation of, preparations of, preparing|prepare|prepared the ground for, propos* to, offer* to, volunteer* to, pave|paved|paving the way for,
    option of, priority ~ is to, proposal of, offer of, invitation to, invitation for, order* ~ into, sent|send ~ into, return* to, back to, get back to, only after, only in, not before,
    condition* on, conditional on, hint* at, float*, mull*, sound* out, moot*, propos* for, proposal for, plea for, press* for, agitate* for, keen for, consult* ~ on, bid for, in favour|favor of, way to, return to the, try|trying|tried to, tries to, aim* to, aim* for, seek|seeking|sought to, rais* the idea of`,
    'propose',
  ],
  [
    `agree* on, agree* to, agree*, accept*, approv*, arrang*, commit* to, decid* to,
    decid* on, vow* to, pledge* to, committed to, commitment to, remain* committed to, promis*, promis* to, undertake|undertook to, agreement on, agreement to, green-light*, consent* to`,
    'agree',
  ],
  [
    `schedul*, schedul* for, slat*, slat* for, set to, set for, due to, due in ~ for, due at, due, be to, is to, are to, were to, was to`,
    'schedule',
  ],
  [
    `plan*, plan* to, plan* for, plans for, plan* on, arrangements for, intend* to, intention to, about to`,
    'plan',
  ],
  [
    `expect*, expect* to, likely, likely to, prepar* for, prepar* to, preparation* for, await*, anticipat*,
    poised to, poised for, look* forward to, gear* up for, brace* for, brac* for, head* to ~ for, head* for, head* into, ahead of the expected`,
    'expect',
  ],
  [
    `refus*, refus* to, refusal to, refusal of, reject*, spurn*, turn* down, rul* out, declin*, declin* to, dismiss*, rebuff*,
    boycott*, skip, skipped, skipping, snub*, scotch*, oppos*, pull* out of, withdr* from, walk* out of, walk* away from,
    shun*, exclud*, preclud*, forbid, forbids, forbade, prevent*, ban, bans, banned, reject* the idea of, no question of, no point in, no reason for, no need for, no chance of, impossible, refus* any, stay* away from, stay* out of, drop* out of, pull* out, quit, quits, quitting, leave the, unwilling to, unwilling for, unwillingness to, turn* his|her|its|their back on, block*`,
    'reject',
  ],
  [
    `cancel*, call* off, scrap|scrapped|scrapping, abandon*, ditch*, axe*, cut|cutting short, break|broke|broken|breaking off, end`,
    'cancel',
  ],
  [
    `postpon*, delay*, put|puts|putting off, put|puts|putting back, put|puts|putting ~ on hold,  push* back, defer*, adjourn*, reschedul*, suspend*, paus*, freez*, froze, frozen, halt*`,
    'postpone',
  ],
  [`confirm*, announc*, announcement of`, 'announce'],
  [`date|dates|location|venue|details|agenda|timing|format|schedule for|of, details about|on`, 'link'],
  [
    `progress ~ in|at, made|make|making progress in|at, advances in, breakthrough|breakthroughs in|at, deadlock in|at, impasse in|at, headway ~ in|at, setback in|for, stalemate in|at,
    standstill in|at, no results from, momentum in, gaps in`,
    'course',
  ],
  [`deny, denies, denied, denying, denial of`, 'deny'],
  [
    `whether to, whether or not to, review* whether, assess* whether, evaluat* whether, weigh* whether, study* whether, decid* whether, not decided on, no decision on, no word on, yet to decide on,
    yet to agree on, question of, possib* of, prospect* of, prospect* for, chance* of, chance* for, doubt*, doubt* about, doubt* on, not confirm*,
    uncertainty over|about, not ~ rule* out, unclear whether, fate of, future of`,
    'doubt',
  ],
]
