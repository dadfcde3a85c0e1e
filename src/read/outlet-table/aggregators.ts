/** Sites that gather the stories of others, by name. The columns are those of `outletTable`. */
export const aggregators = `
AOL | AOL News, AOL.com | aggregator | Yahoo | | aol.com aol.co.uk
Apple News | | aggregator | Apple | | apple.news
Big News Network | Big News Network.com | aggregator | | | bignewsnetwork.com
Daily8 | | aggregator | | |
Dailyhunt | | aggregator | | | dailyhunt.in
Daum | | aggregator | Kakao | | daum.net
Devdiscourse | Devdiscourse News Desk | aggregator | | | devdiscourse.com
Digg | | aggregator | | | digg.com
Drudge Report | | aggregator | | | drudgereport.com
Feedly | | aggregator | | | feedly.com
Flipboard | | aggregator | Flipboard | | flipboard.com
Google News | | aggregator | Google | | news.google.com
Ground News | | aggregator | | | ground.news
Head Topics | | aggregator | | | headtopics.com
Inoreader | | aggregator | | | inoreader.com
Inshorts | | aggregator | | | inshorts.com
Knewz | | aggregator | | | knewz.com
LatestLY | | aggregator | | | latestly.com
LINE Today | LINE NEWS | aggregator | LY Corporation | | today.line.me news.line.me
Memeorandum | | aggregator | | | memeorandum.com
Menafn | MENAFN.com | aggregator | | | menafn.com
MSN | MSN News, msn.com | aggregator | Microsoft | | msn.com
Naver News | Naver | aggregator | Naver | | news.naver.com n.news.naver.com
NewsBreak | | aggregator | | | newsbreak.com
Newser | | aggregator | | | newser.com
NewsNow | | aggregator | | | newsnow.co.uk newsnow.com
Opera News | | aggregator | Opera | | operanews.com opera.news
PressReader | | aggregator | | | pressreader.com
RealClearPolitics | RealClearWorld, RealClearDefense | aggregator | RealClear | | realclearpolitics.com realclearworld.com realcleardefense.com
Reddit | | aggregator | Reddit | | reddit.com
ReliefWeb | | aggregator | United Nations | | reliefweb.int
SmartNews | | aggregator | | | smartnews.com
Techmeme | | aggregator | | | techmeme.com
Toutiao | | aggregator | ByteDance | | toutiao.com
Upday | | aggregator | Axel Springer | | upday.com
World News Network | WN.com | aggregator | | | wn.com
Yahoo News | Yahoo, Yahoo Finance, Yahoo News UK | aggregator | Yahoo | | yahoo.com
`
