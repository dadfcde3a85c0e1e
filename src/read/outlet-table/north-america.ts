/** Outlets of the United States and Canada, by name. The columns are those of `outletTable`. */
export const northAmerica = `
ABC7 New York | | press | Disney | | abc7ny.com
ABC News | ABCNews.com | press | Disney | | abcnews.go.com
AL.com | | press | Advance | | al.com
Alhurra | | press | USAGM | | alhurra.com
Ars Technica | | press | Advance | | arstechnica.com
Austin American-Statesman | | press | Hearst | | statesman.com
Axios | Axios.com | press | Cox | | axios.com
Barron's | | press | News Corp | | barrons.com
BenarNews | | press | USAGM | BenarNews | benarnews.org
Benzinga | | press | | | benzinga.com
BNN Bloomberg | | press | Bell Media | | bnnbloomberg.ca
Boston.com | | press | Boston Globe Media | | boston.com
Boston Herald | | press | Alden Global Capital | | bostonherald.com
Breaking Defense | | press | | | breakingdefense.com
Breitbart | Breitbart News | press | | | breitbart.com
Business Insider | | press | Axel Springer | | businessinsider.com insider.com businessinsider.in businessinsider.com.au
BuzzFeed News | BuzzFeed | press | BuzzFeed | | buzzfeednews.com buzzfeed.com
Calgary Herald | | press | Postmedia | | calgaryherald.com
CalMatters | | press | | | calmatters.org
CBC News | CBC, CBC.ca, CBC/Radio-Canada | press | CBC | | cbc.ca
CBS News | CBS, CBSNews.com, CBS/AP | press | Paramount | | cbsnews.com
CBS Sports | CBSSports.com | press | Paramount | | cbssports.com
Chicago Sun-Times | | press | Chicago Public Media | | suntimes.com
Chicago Tribune | | press | Alden Global Capital | | chicagotribune.com
CityNews | | press | Rogers | | citynews.ca
Cleveland.com | The Plain Dealer | press | Advance | | cleveland.com
CNBC | CNBC.com | press | NBCUniversal | | cnbc.com
CNN | CNN.com, Cable News Network, CNN International, CNN Wire, CNN Newsource | press | Warner Bros. Discovery | CNN | cnn.com
CNN en Español | | press | Warner Bros. Discovery | | cnnespanol.cnn.com
Common Dreams | | press | | | commondreams.org
Connecticut Post | CT Post | press | Hearst | | ctpost.com
C-SPAN | | press | C-SPAN | | c-span.org
CTV News | CTVNews.ca | press | Bell Media | | ctvnews.ca
Current Time | Current Time TV | press | USAGM | RFE/RL | currenttime.tv
Daily Wire | The Daily Wire | press | | | dailywire.com
Defense News | | press | Sightline Media | | defensenews.com
Defense One | | press | GovExec | | defenseone.com
Democracy Now! | | press | | | democracynow.org
Deseret News | | press | Deseret | | deseret.com
Detroit Free Press | | press | Gannett | | freep.com
Edmonton Journal | | press | Postmedia | | edmontonjournal.com
E&E News | | press | Axel Springer | | eenews.net
ESPN | ESPN.com | press | Disney | | espn.com
FactCheck.org | | press | | | factcheck.org
Financial Post | | press | Postmedia | | financialpost.com
Forbes | Forbes.com | press | | | forbes.com
Foreign Policy | | press | | | foreignpolicy.com
Fortune Magazine | | press | | | fortune.com
Fort Worth Star-Telegram | Star-Telegram | press | McClatchy | | star-telegram.com
Fox Business | | press | Fox | | foxbusiness.com
Fox News | FoxNews.com, Fox News Channel | press | Fox | | foxnews.com
Global News | GlobalNews.ca | press | Corus | | globalnews.ca
Grist | | press | | | grist.org
Hartford Courant | | press | Alden Global Capital | | courant.com
Honolulu Star-Advertiser | | press | | | staradvertiser.com
Houston Chronicle | | press | Hearst | | houstonchronicle.com chron.com
HuffPost | Huffington Post, The Huffington Post, HuffPost UK | press | BuzzFeed | | huffpost.com huffingtonpost.com huffingtonpost.co.uk
IndyStar | The Indianapolis Star, Indianapolis Star | press | Gannett | | indystar.com
Inside Climate News | | press | | | insideclimatenews.org
Investing.com | | press | | | investing.com
iPolitics | | press | | | ipolitics.ca
Jewish Insider | | press | | | jewishinsider.com
Just Security | | press | | | justsecurity.org
KFF Health News | Kaiser Health News | press | KFF | KFF Health News | kffhealthnews.org khn.org
KSL | KSL.com | press | Deseret | | ksl.com
La Presse | | press | | | lapresse.ca
Las Vegas Review-Journal | | press | | | reviewjournal.com
Lawfare | | press | | | lawfaremedia.org lawfareblog.com
Los Angeles Times | LA Times, latimes.com, The Los Angeles Times | press | | | latimes.com
MarketWatch | | press | News Corp | | marketwatch.com
MassLive | | press | Advance | | masslive.com
McClatchy | McClatchy DC, McClatchy Washington Bureau | press | McClatchy | McClatchy | mcclatchydc.com
Miami Herald | The Miami Herald | press | McClatchy | | miamiherald.com
Military.com | | press | | | military.com
Military Times | | press | Sightline Media | | militarytimes.com
Milwaukee Journal Sentinel | | press | Gannett | | jsonline.com
MLive | MLive.com | press | Advance | | mlive.com
Montreal Gazette | | press | Postmedia | | montrealgazette.com
Mother Jones | | press | | | motherjones.com
MSNBC | MS NOW, MSNBC.com | press | NBCUniversal | | msnbc.com
National Geographic | | press | Disney | | nationalgeographic.com nationalgeographic.co.uk
National Post | | press | Postmedia | | nationalpost.com
National Review | | press | | | nationalreview.com
NBC News | NBC, NBCNews.com | press | NBCUniversal | | nbcnews.com
Newsday | | press | | | newsday.com
Newsmax | | press | | | newsmax.com
NewsNation (US) | News Nation Now | press | Nexstar | | newsnationnow.com
Newsweek | | press | | | newsweek.com
New York Daily News | NY Daily News | press | Alden Global Capital | | nydailynews.com
New York Magazine | Intelligencer, New York Intelligencer | press | Vox Media | | nymag.com
New York Post | NY Post, The New York Post | press | News Corp | | nypost.com
NJ.com | The Star-Ledger | press | Advance | | nj.com
NPR | National Public Radio, NPR.org | press | NPR | | npr.org
NTD | NTD News | press | Epoch Times | | ntd.com
OilPrice.com | Oilprice | press | | | oilprice.com
Orange County Register | The Orange County Register | press | Alden Global Capital | | ocregister.com
OregonLive | The Oregonian, Oregonian | press | Advance | | oregonlive.com
Orlando Sentinel | | press | Alden Global Capital | | orlandosentinel.com
Ottawa Citizen | | press | Postmedia | | ottawacitizen.com
PBS NewsHour | PBS News, PBS | press | PBS | | pbs.org
PennLive | | press | Advance | | pennlive.com
Phys.org | | press | Science X | | phys.org
Pittsburgh Post-Gazette | | press | | | post-gazette.com
Politico | Politico.com | press | Axel Springer | | politico.com
Politico Europe | POLITICO.eu | press | Axel Springer | | politico.eu
PolitiFact | | press | Poynter | | politifact.com
Polygraph.info | | press | USAGM | | polygraph.info
ProPublica | | press | ProPublica | | propublica.org
Quartz (qz.com) | | press | | | qz.com
Radio-Canada | Radio Canada International | press | CBC | | ici.radio-canada.ca
Radio Farda | | press | USAGM | RFE/RL | radiofarda.com
Radio Free Asia | RFA | press | USAGM | RFA | rfa.org
Raw Story | | press | | | rawstory.com
RFE/RL | Radio Free Europe/Radio Liberty, Radio Free Europe, RFE/RL Inc, Radio Liberty, Radio Svoboda | press | USAGM | RFE/RL | rferl.org svoboda.org radiosvoboda.org
Roll Call | CQ Roll Call | press | FiscalNote | | rollcall.com
Salon.com | | press | | | salon.com
San Antonio Express-News | | press | Hearst | | expressnews.com mysanantonio.com
San Francisco Chronicle | SF Chronicle, The San Francisco Chronicle | press | Hearst | | sfchronicle.com
SB Nation | SBNation.com | press | Vox Media | | sbnation.com
Scientific American | | press | Springer Nature | | scientificamerican.com
Seeking Alpha | | press | | | seekingalpha.com
Semafor | | press | | | semafor.com
SFGate | | press | Hearst | | sfgate.com
Slate Magazine | | press | | | slate.com
Snopes | Snopes.com | press | | | snopes.com
South Florida Sun Sentinel | Sun Sentinel | press | Alden Global Capital | | sun-sentinel.com
Sportsnet | Sportsnet.ca | press | Rogers | | sportsnet.ca
Stars and Stripes | Stars & Stripes | press | U.S. Department of Defense | | stripes.com
Star Tribune | Minnesota Star Tribune, Minneapolis Star Tribune | press | | | startribune.com
STAT News | | press | Boston Globe Media | | statnews.com
St. Paul Pioneer Press | Pioneer Press | press | Alden Global Capital | | twincities.com
syracuse.com | | press | Advance | | syracuse.com
Tampa Bay Times | | press | | | tampabay.com
TechCrunch | | press | | | techcrunch.com
The 19th | The 19th News | press | | | 19thnews.org
The Arizona Republic | Arizona Republic, azcentral | press | Gannett | | azcentral.com
The Athletic | | press | The New York Times | | theathletic.com
The Atlanta Journal-Constitution | Atlanta Journal-Constitution, AJC, ajc.com | press | Cox | | ajc.com
The Atlantic | | press | | | theatlantic.com
The Baltimore Sun | Baltimore Sun | press | | | baltimoresun.com
The Blaze | Blaze Media | press | | | theblaze.com
The Boston Globe | Boston Globe | press | Boston Globe Media | | bostonglobe.com
The Bulwark | | press | | | thebulwark.com
The Charlotte Observer | Charlotte Observer | press | McClatchy | | charlotteobserver.com
The Christian Science Monitor | Christian Science Monitor, CSMonitor, CSMonitor.com | press | | | csmonitor.com
The Cincinnati Enquirer | Cincinnati Enquirer | press | Gannett | | cincinnati.com
The Columbus Dispatch | Columbus Dispatch | press | Gannett | | dispatch.com
The Conversation | | press | The Conversation | | theconversation.com
The Daily Beast | Daily Beast | press | IAC | | thedailybeast.com
The Daily Caller | Daily Caller, Daily Caller News Foundation | press | | | dailycaller.com dailycallernewsfoundation.org
The Dallas Morning News | Dallas Morning News | press | Hearst | | dallasnews.com
The Denver Post | Denver Post | press | Alden Global Capital | | denverpost.com
The Detroit News | Detroit News | press | | | detroitnews.com
The Dispatch | | press | | | thedispatch.com
The Epoch Times | Epoch Times | press | Epoch Times | | theepochtimes.com
The Federalist | | press | | | thefederalist.com
The Forward | | press | | | forward.com
The Free Press | | press | Paramount | | thefp.com
The Gateway Pundit | Gateway Pundit | press | | | thegatewaypundit.com
The Globe and Mail | Globe and Mail, The Globe & Mail | press | | | theglobeandmail.com
The Hamilton Spectator | Hamilton Spectator | press | Torstar | | thespec.com
The Hill | | press | Nexstar | | thehill.com
The Intercept | | press | | | theintercept.com
The Kansas City Star | Kansas City Star | press | McClatchy | | kansascity.com
The Marshall Project | | press | | | themarshallproject.org
The Mercury News | Mercury News | press | Alden Global Capital | | mercurynews.com
The Nation | | press | | | thenation.com
The New Republic | New Republic | press | | | newrepublic.com
The News & Observer | News & Observer | press | McClatchy | | newsobserver.com
The New Yorker | New Yorker | press | Advance | | newyorker.com
The New York Times | New York Times, NYT, NYTimes, NYTimes.com, New York Times News Service, The New York Times Company | press | The New York Times | NYT | nytimes.com
The Philadelphia Inquirer | Philadelphia Inquirer | press | | | inquirer.com
The Sacramento Bee | Sacramento Bee | press | McClatchy | | sacbee.com
The Salt Lake Tribune | Salt Lake Tribune | press | | | sltrib.com
The San Diego Union-Tribune | San Diego Union-Tribune | press | Alden Global Capital | | sandiegouniontribune.com
The Seattle Times | Seattle Times | press | | | seattletimes.com
The Tennessean | Tennessean | press | Gannett | | tennessean.com
The Texas Tribune | Texas Tribune | press | | | texastribune.org
The Verge | | press | Vox Media | | theverge.com
The Wall Street Journal | Wall Street Journal, WSJ, WSJ.com | press | News Corp | | wsj.com
The Walrus | | press | | | thewalrus.ca
The War Zone | TWZ | press | | | twz.com
The Washington Post | Washington Post, WaPo, washingtonpost.com | press | The Washington Post | The Washington Post | washingtonpost.com
The Washington Times | Washington Times | press | Operations Holdings | | washingtontimes.com
Time | TIME Magazine, TIME.com | press | | | time.com
Times Union | Albany Times Union | press | Hearst | | timesunion.com
Toronto Star | The Toronto Star, TheStar.com | press | Torstar | | thestar.com
Toronto Sun | | press | Postmedia | | torontosun.com
Truthout | | press | | | truthout.org
USA Today | USATODAY.com | press | Gannett | | usatoday.com
USNI News | | press | U.S. Naval Institute | | news.usni.org
Vancouver Sun | | press | Postmedia | | vancouversun.com
Vanity Fair | | press | Advance | | vanityfair.com
Voice of America | VOA, VOA News, Voice of America English News | press | USAGM | VOA | voanews.com voaafrica.com
Vox | Vox.com | press | Vox Media | | vox.com
War on the Rocks | | press | | | warontherocks.com
Washington Examiner | The Washington Examiner | press | | | washingtonexaminer.com
Washington Free Beacon | The Washington Free Beacon | press | | | freebeacon.com
Winnipeg Free Press | | press | | | winnipegfreepress.com
Wired | | press | Advance | | wired.com
`
