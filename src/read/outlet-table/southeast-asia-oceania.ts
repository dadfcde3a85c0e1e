/** Outlets of Southeast Asia and Oceania, by name. The columns are those of `outletTable`. */
export const southeastAsiaOceania = `
1News | TVNZ, One News | press | TVNZ | | 1news.co.nz tvnz.co.nz
7NEWS | Seven News | press | Seven West Media | | 7news.com.au
9News | Nine News | press | Nine | | 9news.com.au
ABC News (Australia) | ABC Australia, Australian Broadcasting Corporation, ABC Radio Australia | press | ABC Australia | | abc.net.au
ABS-CBN News | ABS-CBN | press | ABS-CBN | | abs-cbn.com news.abs-cbn.com
Asia Pacific Report | | press | | | asiapacificreport.nz
Australian Financial Review | AFR, The Australian Financial Review | press | Nine | | afr.com
Bangkok Post | | press | Bangkok Post | | bangkokpost.com
Berita Harian (Malaysia) | | press | Media Prima | | bharian.com.my
Brisbane Times | | press | Nine | | brisbanetimes.com.au
BusinessDesk | | press | NZME | | businessdesk.co.nz
BusinessWorld | BusinessWorld Online | press | PhilStar Media | | bworldonline.com
Cambodianess | | press | | | cambodianess.com
CamboJA News | CamboJA | press | | | cambojanews.com
Channel NewsAsia | CNA | press | Mediacorp | | channelnewsasia.com
CNN Indonesia | | press | CT Corp | | cnnindonesia.com
Crikey | | press | Private Media | | crikey.com.au
Detik | detikcom | press | CT Corp | | detik.com
DVB | Democratic Voice of Burma | press | | | dvb.no english.dvb.no
FBC News | Fiji Broadcasting Corporation | press | | | fbcnews.com.fj
Fiji Sun | | press | | | fijisun.com.fj
Free Malaysia Today | FMT | press | | | freemalaysiatoday.com
Fresh News | | press | | | freshnewsasia.com
Frontier Myanmar | | press | | | frontiermyanmar.net
Global New Light of Myanmar | The Global New Light of Myanmar | state media | | | gnlm.com.mm
GMA News | GMA News Online, GMA Network | press | GMA | | gmanetwork.com
Guardian Australia | The Guardian Australia | press | Guardian Media Group | |
Herald Sun | | press | News Corp | | heraldsun.com.au
InDaily | | press | | | indaily.com.au indailyqld.com.au
Islands Business | | press | | | islandsbusiness.com
Jakarta Globe | | press | | | jakartaglobe.id
Khaosod English | Khaosod | press | Matichon | | khaosodenglish.com khaosod.co.th
Khmer Times | | press | | | khmertimeskh.com
Kompas | Kompas.com | press | Kompas Gramedia | | kompas.com kompas.id
Lianhe Zaobao | ThinkChina | press | SPH Media | | zaobao.com.sg thinkchina.sg
Malay Mail | | press | | | malaymail.com
Malaysiakini | | press | | | malaysiakini.com
Manila Bulletin | | press | | | mb.com.ph
Manila Standard | | press | | | manilastandard.net
Matangi Tonga | | press | | | matangitonga.to
Matichon | | press | Matichon | | matichon.co.th
MindaNews | | press | | | mindanews.com
Mizzima | | press | | | mizzima.com eng.mizzima.com
Mothership | Mothership.SG | press | | | mothership.sg
Myanmar Now | | press | | | myanmar-now.org
NBT World | | state media | | | thainews.prd.go.th
news.com.au | | press | News Corp | | news.com.au
Newshub | | press | Warner Bros. Discovery | | newshub.co.nz
Newsroom (New Zealand) | | press | | | newsroom.co.nz
New Straits Times | NST, NST Online | press | Media Prima | | nst.com.my
Nhan Dan | | state media | Communist Party of Vietnam | | nhandan.vn en.nhandan.vn
Otago Daily Times | | press | Allied Press | | odt.co.nz
Pacific Islands News Association | PACNEWS, PINA | press | PINA | | pina.com.fj
Pattaya Mail | | press | | | pattayamail.com
Philippine Daily Inquirer | Inquirer.net | press | Inquirer Group | | inquirer.net
Post-Courier | PNG Post-Courier, Papua New Guinea Post-Courier | press | News Corp | | postcourier.com.pg
Prachatai | Prachatai English | press | | | prachataienglish.com prachatai.com
Rappler | | press | Rappler | | rappler.com
Republika | | press | | | republika.co.id
RNZ | Radio New Zealand, RNZ News, RNZ Pacific | press | RNZ | | rnz.co.nz
Samoa Observer | | press | | | samoaobserver.ws
SBS News (Australia) | SBS (Australia) | press | SBS (Australia) | | sbs.com.au
Scoop Media | Scoop News | press | | | scoop.co.nz
Shan Herald | S.H.A.N., Shan News | press | | | english.shannews.org
Sky News Australia | | press | News Corp | | skynews.com.au
Solomon Star | Solomon Star News | press | | | solomonstarnews.com
Solomon Times | | press | | | solomontimes.com
Stuff (New Zealand) | Stuff.co.nz | press | Stuff | | stuff.co.nz
SunStar | SunStar Philippines | press | | | sunstar.com.ph
Tempo (Indonesia) | Tempo.co | press | Tempo | | tempo.co en.tempo.co
Thai PBS World | Thai PBS | press | Thai PBS | | thaipbsworld.com thaipbs.or.th
Thanh Nien | | press | | | thanhnien.vn
The Advertiser (Adelaide) | AdelaideNow | press | News Corp | | adelaidenow.com.au
The Age | | press | Nine | | theage.com.au
The Australian | | press | News Corp | | theaustralian.com.au
The Borneo Post | Borneo Post | press | | | theborneopost.com
The Business Times | Business Times (Singapore) | press | SPH Media | | businesstimes.com.sg
The Cambodia Daily | Cambodia Daily | press | | | cambodiadaily.com english.cambodiadaily.com
The Canberra Times | Canberra Times | press | Australian Community Media | | canberratimes.com.au
The Courier-Mail | Courier-Mail | press | News Corp | | couriermail.com.au
The Daily Telegraph (Australia) | | press | News Corp | | dailytelegraph.com.au
The Edge Malaysia | | press | | | theedgemalaysia.com
The Fiji Times | Fiji Times | press | | | fijitimes.com.fj
The Irrawaddy | Irrawaddy | press | | | irrawaddy.com
The Jakarta Post | Jakarta Post | press | | | thejakartapost.com
The Laotian Times | Laotian Times | press | | | laotiantimes.com
The Manila Times | Manila Times | press | | | manilatimes.net
The National (Papua New Guinea) | | press | | | thenational.com.pg
The Nation (Thailand) | Nation Thailand | press | Nation Group | | nationthailand.com
The New Daily | New Daily | press | | | thenewdaily.com.au
The New Zealand Herald | New Zealand Herald, NZ Herald | press | NZME | | nzherald.co.nz
The Nightly | | press | Seven West Media | | thenightly.com.au
The Online Citizen | | press | | | theonlinecitizen.com
The Philippine Star | Philippine Star, Philstar, Philstar.com | press | PhilStar Media | | philstar.com
The Phnom Penh Post | Phnom Penh Post | press | | | phnompenhpost.com
The Post (New Zealand) | | press | Stuff | | thepost.co.nz
The Press (New Zealand) | | press | Stuff | | thepress.co.nz
The Saturday Paper | | press | Schwartz Media | | thesaturdaypaper.com.au
The Spinoff | Spinoff | press | | | thespinoff.co.nz
The Star (Malaysia) | The Star Online | press | Star Media Group | | thestar.com.my
The Straits Times | Straits Times, ST | press | SPH Media | | straitstimes.com
The Sun (Malaysia) | | press | | | thesun.my
The Sydney Morning Herald | Sydney Morning Herald, SMH | press | Nine | | smh.com.au
The Thaiger | Thaiger | press | | | thethaiger.com
The West Australian | West Australian | press | Seven West Media | | thewest.com.au
Timor-Leste Tatoli | Tatoli | agency | Tatoli | Tatoli | tatoli.tl
TODAY (Singapore) | TODAYonline | press | Mediacorp | | todayonline.com
Tribunnews | | press | Kompas Gramedia | | tribunnews.com
Tuoi Tre News | Tuoi Tre | press | | | tuoitrenews.vn tuoitre.vn
Vanuatu Daily Post | | press | | | dailypost.vu
Vientiane Times | | state media | | | vientianetimes.org.la
VietNamNet | | press | | | vietnamnet.vn
Viet Nam News | | state media | VNA | | vietnamnews.vn
VnExpress | VnExpress International | press | FPT | | vnexpress.net
Voice of Vietnam | VOV, VOV World | state media | | | vov.vn vovworld.vn
WAtoday | | press | Nine | | watoday.com.au
`
