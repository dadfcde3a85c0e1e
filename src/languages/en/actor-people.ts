const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Nouns for people that are no office: kin, what becomes of them, trades. In the singular. */
export const humanNouns: ReadonlySet<string> = set(`
  investigator prosecutor inspector critic supporter insider beneficiary newcomer outsider observer man woman boy girl child baby infant toddler teenager teen youth person native citizen national immigrant migrant refugee
  wife husband son daughter brother sister father mother mom mum dad parent grandfather grandmother grandson granddaughter uncle aunt
  nephew niece cousin twin widow widower spouse partner girlfriend boyfriend fiance fiancé fiancee fiancée sibling stepfather stepmother
  stepson stepdaughter half-brother half-sister father-in-law mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law
  friend neighbour neighbor colleague classmate roommate successor predecessor counterpart rival opponent challenger
  victim suspect defendant plaintiff accused convict inmate prisoner detainee captive patient passenger pedestrian bystander witness
  gunman shooter attacker assailant murderer killer fugitive spy informant whistleblower defector bomber hacker
  candidate nominee frontrunner front-runner contender hopeful voter protester protestor demonstrator organiser organizer
  militant fighter rebel warlord jihadist extremist guerrilla operative
  artist painter sculptor photographer photojournalist poet novelist playwright dramatist screenwriter storyteller novelist
  musician rapper composer conductor pianist violinist guitarist drummer songwriter soprano tenor dancer choreographer ballerina
  actress comedian comic director filmmaker film-maker showrunner producer host broadcaster influencer youtuber podcaster model
  designer architect chef restaurateur critic translator publisher illustrator cartoonist curator
  athlete golfer footballer striker goalkeeper midfielder defender winger quarterback pitcher cricketer batter batsman bowler
  boxer wrestler sprinter swimmer cyclist skier skater gymnast jockey racer cyclist grandmaster champion player teammate captain
  coach manager referee umpire goalie forward rower
  surgeon paramedic midwife nurse psychologist psychiatrist therapist epidemiologist virologist cardiologist oncologist
  biologist chemist astronomer astronaut cosmonaut geologist mathematician meteorologist statistician anthropologist archaeologist
  sociologist philosopher theologian climatologist ecologist zoologist botanist inventor programmer developer
  barrister solicitor magistrate paralegal notary detective policeman policewoman firefighter marine paratrooper sniper veteran
  pastor priest preacher nun monk missionary theologian cleric clergyman clergywoman reverend
  tycoon oligarch magnate mogul heiress heir investor philanthropist lobbyist landlord tenant shopkeeper retiree homeowner
  carpenter electrician plumber mechanic welder miner builder baker butcher barber cook waiter waitress cleaner janitor
  trucker postman steelworker machinist welder longshoreman stevedore paramedic caregiver carer porter
  pilot co-pilot stewardess truck-driver tutor headteacher principal educator graduate undergraduate intern apprentice trainee
  volunteer humanitarian environmentalist feminist conservationist
  aristocrat royal heir earl duke duchess count countess baron
  loyalist hardliner moderate populist socialist conservative liberal communist nationalist separatist dissident
  newcomer incumbent heavyweight stalwart backbencher frontbencher kingmaker powerbroker strongman pollster`)
