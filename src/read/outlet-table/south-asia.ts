/** Outlets of South Asia, by name. The columns are those of `outletTable`. */
export const southAsia = `
8am Media | Hasht-e Subh | press | | | 8am.media
Aaj News | Aaj English TV | press | Business Recorder | | aaj.tv
Aaj Tak | | press | Living Media | | aajtak.in
ABP Live | ABP News | press | ABP | | abplive.com news.abplive.com
Ada Derana | | press | | | adaderana.lk
Afghanistan International | | press | Volant Media | | afintl.com
All India Radio | News On AIR, Akashvani | state media | Prasar Bharati | | newsonair.gov.in
Amu TV | | press | | | amu.tv
Anandabazar Patrika | | press | ABP | | anandabazar.com
Ariana News | | press | | | ariananews.af
ARY News | | press | ARY | | arynews.tv
bdnews24 | bdnews24.com | press | | | bdnews24.com
Business Recorder | | press | Business Recorder | | brecorder.com
Business Standard | | press | | | business-standard.com
Business Today | | press | Living Media | | businesstoday.in
CNBC-TV18 | | press | Network18 | | cnbctv18.com
Colombo Gazette | | press | | | colombogazette.com
Daily FT | | press | Wijeya | | ft.lk
Daily Jang | | press | Jang Group | | jang.com.pk
Daily Mirror (Sri Lanka) | | press | Wijeya | | dailymirror.lk
Daily News (Sri Lanka) | | state media | Lake House | | dailynews.lk
Daily Times (Pakistan) | | press | | | dailytimes.com.pk
Dainik Jagran | Jagran English | press | Jagran | | jagran.com english.jagran.com
Dawn | DAWN.COM | press | Dawn Media Group | | dawn.com
DD News | Doordarshan | state media | Prasar Bharati | | ddnews.gov.in
Deccan Chronicle | | press | | | deccanchronicle.com
Deccan Herald | | press | | | deccanherald.com
Dhaka Tribune | | press | | | dhakatribune.com
DNA India | | press | Zee | | dnaindia.com
Dunya News | | press | | | dunyanews.tv
EconomyNext | | press | | | economynext.com
Firstpost | | press | Network18 | | firstpost.com
Free Press Journal | The Free Press Journal | press | | | freepressjournal.in
Frontline (India) | | press | The Hindu Group | | frontline.thehindu.com
Geo News | Geo TV | press | Jang Group | | geo.tv
Greater Kashmir | | press | | | greaterkashmir.com
Hindustan Times | HT Correspondent | press | HT Media | | hindustantimes.com
Hum News | | press | | | humnews.pk
India Today | | press | Living Media | | indiatoday.in
India TV | India TV News | press | | | indiatvnews.com
Kabul Now | | press | | | kabulnow.com
Kashmir Observer | | press | | | kashmirobserver.net
Kuensel | | state media | | | kuenselonline.com
Livemint | | press | HT Media | | livemint.com
Maldives Independent | | press | | | maldivesindependent.com
Mathrubhumi | | press | | | mathrubhumi.com english.mathrubhumi.com
Mid-Day | | press | Jagran | | mid-day.com
Moneycontrol | | press | Network18 | | moneycontrol.com
myRepublica | Republica (Nepal) | press | Nepal Republic Media | | myrepublica.nagariknetwork.com
Navbharat Times | | press | Times Group | | navbharattimes.indiatimes.com
NDTV | NDTV.com, NDTV News Desk | press | Adani | | ndtv.com
NDTV Profit | BQ Prime | press | Adani | | ndtvprofit.com
Nepali Times | | press | | | nepalitimes.com
New Age (Bangladesh) | | press | | | newagebd.net
News18 | CNN-News18, News18.com | press | Network18 | | news18.com
News Nation | | press | | | newsnation.in newsnationtv.com
Newswire (Sri Lanka) | | press | | | newswire.lk
Onlinekhabar | | press | | | onlinekhabar.com english.onlinekhabar.com
Onmanorama | Malayala Manorama | press | Malayala Manorama | | onmanorama.com manoramaonline.com
OpIndia | | press | | | opindia.com
Outlook India | | press | | | outlookindia.com
Pakistan Observer | | press | | | pakobserver.net
Pakistan Today | | press | | | pakistantoday.com.pk
PIB | Press Information Bureau | official | Government of India | | pib.gov.in
Prothom Alo | Prothom Alo English | press | Transcom | | prothomalo.com en.prothomalo.com
PTV News | PTV, Pakistan Television | state media | | | ptv.com.pk
Radio Pakistan | Pakistan Broadcasting Corporation | state media | | | radio.gov.pk
Rediff | rediff.com, Rediff News | press | | | rediff.com
Republic World | Republic TV | press | | | republicworld.com
Rising Kashmir | | press | | | risingkashmir.com
Samaa TV | SAMAA | press | | | samaa.tv
Scroll.in | | press | | | scroll.in
Swarajya | | press | | | swarajyamag.com
Tamil Guardian | | press | | | tamilguardian.com
The Asian Age | Asian Age | press | | | asianage.com
The Business Standard (Bangladesh) | TBS | press | | | tbsnews.net
The Daily Star (Bangladesh) | | press | Transcom | | thedailystar.net
The Economic Times | Economic Times, ET Bureau, ETtech | press | Times Group | | economictimes.indiatimes.com economictimes.com
The Edition (Maldives) | | press | | | edition.mv
The Express Tribune | Express Tribune | press | Express Media Group | | tribune.com.pk
The Financial Express | Financial Express | press | Indian Express Group | | financialexpress.com
The Financial Express (Bangladesh) | | press | | | thefinancialexpress.com.bd
The Friday Times | Friday Times | press | | | thefridaytimes.com
The Himalayan Times | Himalayan Times | press | | | thehimalayantimes.com
The Hindu | | press | The Hindu Group | | thehindu.com
The Hindu BusinessLine | BusinessLine | press | The Hindu Group | | thehindubusinessline.com
The Indian Express | Indian Express | press | Indian Express Group | | indianexpress.com
The Island (Sri Lanka) | | press | Upali | | island.lk
The Kathmandu Post | Kathmandu Post | press | Kantipur | | kathmandupost.com
The Nation (Pakistan) | | press | Nawaiwaqt | | nation.com.pk
The New Indian Express | New Indian Express, TNIE | press | Express Publications | | newindianexpress.com
The News International | The News (Pakistan) | press | Jang Group | | thenews.com.pk
The News Minute | | press | | | thenewsminute.com
The Pioneer (India) | | press | | | dailypioneer.com
ThePrint | | press | | | theprint.in
The Quint | | press | | | thequint.com
The Rising Nepal | | state media | Gorkhapatra | | risingnepaldaily.com
The Statesman (India) | | press | | | thestatesman.com
The Sunday Times (Sri Lanka) | | press | Wijeya | | sundaytimes.lk
The Telegraph (India) | Telegraph India, The Telegraph Online | press | ABP | | telegraphindia.com
The Times of India | Times of India, TOI, TNN, Times News Network | press | Times Group | | timesofindia.indiatimes.com
The Tribune (India) | Tribune India | press | | | tribuneindia.com
The Week (India) | | press | Malayala Manorama | | theweek.in
The Wire (India) | | press | | | thewire.in
Times Now | | press | Times Group | | timesnownews.com
TOLOnews | | press | Moby | | tolonews.com
UrduPoint | | press | | | urdupoint.com
WION | | press | Zee | | wionews.com
Zee News | | press | Zee | | zeenews.india.com
`
