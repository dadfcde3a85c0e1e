/** Outlets of Britain and Ireland, and those that write from there for other regions, by name. The columns are those of `outletTable`. */
export const britainIreland = `
Amwaj.media | Amwaj | press | | | amwaj.media
BBC News | BBC, BBC.com, BBC News Online, BBC Sport, BBC World Service, BBC Monitoring | press | BBC | | bbc.com bbc.co.uk
Belfast Live | | press | Reach | | belfastlive.co.uk
Belfast Telegraph | The Belfast Telegraph | press | Mediahuis | | belfasttelegraph.co.uk
Bellingcat | | press | | | bellingcat.com
Birmingham Live | | press | Reach | | birminghammail.co.uk
BreakingNews.ie | | press | The Irish Times | | breakingnews.ie
Business Post | The Business Post | press | | | businesspost.ie
Byline Times | | press | | | bylinetimes.com
Channel 4 News | | press | Channel 4 | | channel4.com
City A.M. | | press | | | cityam.com
Cork Beo | | press | Reach | | corkbeo.ie
Daily Express | The Express, Express.co.uk, Sunday Express, The Daily Express | press | Reach | | express.co.uk
Daily Mail | Mail Online, The Daily Mail, DailyMail.com, DailyMail.co.uk | press | DMGT | | dailymail.co.uk dailymail.com
Daily Mirror | The Mirror, Mirror Online, Mirror.co.uk, The Daily Mirror | press | Reach | | mirror.co.uk
Daily Record | The Daily Record | press | Reach | | dailyrecord.co.uk
Daily Star | Dailystar.co.uk | press | Reach | | dailystar.co.uk
Declassified UK | | press | | | declassifieduk.org
Dublin Live | | press | Reach | | dublinlive.ie
Evening Standard | The Standard, The London Standard, London Evening Standard | press | | | standard.co.uk
Financial Times | FT, The Financial Times, FT.com | press | Nikkei | | ft.com
GB News | GBN | press | | | gbnews.com gbnews.uk
Glasgow Times | | press | Newsquest | | glasgowtimes.co.uk
Independent Arabia | | press | SRMG | | independentarabia.com
Iran International | | press | Volant Media | | iranintl.com
Irish Examiner | The Irish Examiner | press | The Irish Times | | irishexaminer.com
Irish Independent | Independent.ie | press | Mediahuis | | independent.ie
Irish Mirror | The Irish Mirror | press | Reach | | irishmirror.ie
ITV News | | press | ITV | | itv.com
LBC | | press | Global | | lbc.co.uk
Liverpool Echo | | press | Reach | | liverpoolecho.co.uk
Manchester Evening News | | press | Reach | | manchestereveningnews.co.uk
Metro (UK) | Metro.co.uk | press | DMGT | | metro.co.uk
Middle East Eye | MEE | press | | | middleeasteye.net
Middle East Monitor | | press | | | middleeastmonitor.com
Morning Star | | press | | | morningstaronline.co.uk
MyLondon | | press | Reach | | mylondon.news
New Scientist | | press | DMGT | | newscientist.com
News Letter | Belfast News Letter | press | National World | | newsletter.co.uk
New Statesman | The New Statesman | press | | | newstatesman.com
openDemocracy | | press | | | opendemocracy.net
Politics Home | | press | | | politicshome.com
Press Gazette | | press | | | pressgazette.co.uk
Private Eye | | press | | | private-eye.co.uk
Prospect Magazine | | press | | | prospectmagazine.co.uk
RTE | RTE News | press | RTE | | rte.ie
Sky News | | press | Comcast | | news.sky.com
Sky Sports | | press | Comcast | | skysports.com
STV News | STV | press | STV | | news.stv.tv
Sunday World | | press | Mediahuis | | sundayworld.com
TalkTV | | press | News Corp | | talk.tv
The Argus | | press | Newsquest | | theargus.co.uk
The Canary | | press | | | thecanary.co
The Courier (Dundee) | | press | DC Thomson | | thecourier.co.uk
The Economist | | press | The Economist | | economist.com
The Guardian | Guardian, theguardian.com, Guardian News & Media | press | Guardian Media Group | | theguardian.com guardian.co.uk
The Herald (Scotland) | The Herald, Herald Scotland | press | Newsquest | | heraldscotland.com
The Independent | Independent | press | Independent | | independent.co.uk the-independent.com
The i Paper | iNews, inews.co.uk, i newspaper | press | DMGT | | inews.co.uk
The Irish News | Irish News | press | | | irishnews.com
The Irish Times | Irish Times | press | The Irish Times | | irishtimes.com
The Jewish Chronicle | Jewish Chronicle | press | | | thejc.com
The Journal | TheJournal.ie, The Journal (Ireland) | press | Journal Media | | thejournal.ie
The Mail on Sunday | Mail on Sunday | press | DMGT | |
The National (Scotland) | | press | Newsquest | | thenational.scot
The New Arab | New Arab, Al-Araby Al-Jadeed, The New Arab Staff | press | Fadaat Media | | newarab.com alaraby.co.uk
The Northern Echo | Northern Echo | press | Newsquest | | thenorthernecho.co.uk
The Observer | | press | Tortoise Media | | observer.co.uk
The Press and Journal | Press and Journal | press | DC Thomson | | pressandjournal.co.uk
The Register | | press | Situation Publishing | | theregister.com theregister.co.uk
The Scotsman | | press | National World | | scotsman.com
The Spectator | | press | Old Queen Street | | spectator.co.uk spectator.com
The Sun | | press | News Corp | | thesun.co.uk the-sun.com thescottishsun.co.uk thesun.ie
The Sunday Times | Sunday Times | press | News Corp | |
The Tablet | | press | | | thetablet.co.uk
The Telegraph | Daily Telegraph, The Daily Telegraph, The Sunday Telegraph, Sunday Telegraph | press | Telegraph Media Group | | telegraph.co.uk
The Times | Times of London | press | News Corp | | thetimes.com thetimes.co.uk
Tortoise Media | | press | Tortoise Media | | tortoisemedia.com
UnHerd | | press | Old Queen Street | | unherd.com
WalesOnline | Western Mail | press | Reach | | walesonline.co.uk
Yorkshire Post | The Yorkshire Post | press | National World | | yorkshirepost.co.uk
`
