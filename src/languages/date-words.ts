// Month names and their short forms by number, in the languages that the larger part of the world's news is written in. A date line is
// read whatever the language of the article is: only names that mean one month everywhere stand here ("listopad" does not).
const rows: readonly string[] = [
  // January
  `january jan januar jänner januari janvier janv enero ene gennaio gen genn janeiro stycznia styczeń sty leden ledna január januára
   januarie ianuarie ian tammikuu tammikuuta tammi ocak oca январь января янв січень січня січ студзеня януари јануар јануара januara
   siječnja siječanj sausio sausis janvāris janvārī jaanuar január janúar gener ιανουαρίου ιανουάριος ιαν يناير جانفي ינואר بינואר
   जनवरी januarij tháng-1 มกราคม ม.ค jan. ژانویه جنوری জানুয়ারি জানুয়ারী`,
  `february feb februar feber februari février févr fév fevrier febrero febbraio febb fevereiro fev lutego luty lut únor února února február
   februára februarie helmikuu helmikuuta helmi şubat şub февраль февраля фев лютий лютого лют лютага февруари фебруар фебруара februara veljače veljača
   vasario vasaris februāris februārī veebruar febrúar febrer φεβρουαρίου φεβρουάριος φεβ فبراير فيفري פברואר फरवरी กุมภาพันธ์ ก.พ فوریه فروری
   ফেব্রুয়ারি ফেব্রুয়ারী`,
  `march mar märz maerz mrz mär maart mrt mars marzo março marca marzec marz březen března brezna marec március márc martie maaliskuu
   maaliskuuta maalis mart marta март марта мар березень березня бер сакавіка марта ožujka ožujak kovo kovas marts martā märts març μαρτίου μάρτιος μαρ
   مارس מרץ מרס मार्च มีนาคม มี.ค maret mac مارچ মার্চ`,
  `april apr avril avr abril abr aprile kwietnia kwiecień kwi duben dubna apríla apríl április ápr aprilie huhtikuu huhtikuuta huhti nisan nis
   апрель апреля апр квітень квітня кві красавіка април априла aprila travnja travanj balandžio balandis aprīlis aprīlī aprill απριλίου απρίλιος απρ
   أبريل ابريل إبريل أفريل אפריל अप्रैल เมษายน เม.ย آوریل اپریل এপ্রিল`,
  `may mai mei mayo maggio mag maio maja maj květen května kvetna mája máj május máj toukokuu toukokuuta touko mayıs may май мая травень травня
   тра траўня мај маја svibnja svibanj gegužės gegužė maijs maijā maí maig μαΐου μάιος μαϊ مايو ماي מאי मई พฤษภาคม พ.ค مه مئی মে`,
  `june jun juni juin junio giugno giu junho czerwca czerwiec cze červen června cervna júna jún június jún iunie iun kesäkuu kesäkuuta kesä haziran haz
   июнь июня июн червень червня чер чэрвеня юни јун јуна juna lipnja lipanj birželio birželis jūnijs jūnijā juuni júní juny ιουνίου ιούνιος ιουν
   يونيو جوان יוני जून มิถุนายน มิ.ย ژوئن جون জুন`,
  `july jul juli juillet juil julio luglio lug julho lipca lipiec lip červenec července cervence júla júl július júl iulie iul heinäkuu heinäkuuta heinä
   temmuz tem июль июля июл липень липня лип ліпеня юли јул јула jula srpnja srpanj liepos liepa jūlijs jūlijā juuli júlí juliol ιουλίου ιούλιος ιουλ
   يوليو جويلية יולי जुलाई กรกฎาคม ก.ค ژوئیه جولائی জুলাই`,
  `august aug augustus août aout agosto ago sierpnia sierpień sie srpen srpna augusta augusztus aug elokuu elokuuta elo ağustos ağu август августа авг
   серпень серпня сер жніўня аугуст kolovoza kolovoz avgust avgusta rugpjūčio rugpjūtis augusts augustā ágúst agost αυγούστου αύγουστος αυγ
   أغسطس اغسطس أوت אוגוסט अगस्त สิงหาคม ส.ค agustus ogos اوت اگست আগস্ট август августа`,
  `september sept sep septembre septiembre settembre sett set setembro września wrzesień wrz září zari szeptember szept septembrie syyskuu syyskuuta syys
   eylül eyl сентябрь сентября сен сент вересень вересня вер верасня септември септембар септембра septembra rujna rujan rugsėjo rugsėjis septembris
   septembrī setembre σεπτεμβρίου σεπτέμβριος σεπ سبتمبر ספטמבר सितंबर सितम्बर กันยายน ก.ย سپتامبر ستمبر সেপ্টেম্বর`,
  `october oct oktober okt octobre octubre ottobre ott outubro out października październik paź říjen října rijna október októbra octombrie lokakuu
   lokakuuta loka ekim eki октябрь октября окт жовтень жовтня жов кастрычніка октомври октобар октобра oktobra oktober spalio spalis oktobris oktobrī
   oktoober octubre οκτωβρίου οκτώβριος οκτ أكتوبر اكتوبر אוקטובר अक्टूबर अक्तूबर ตุลาคม ต.ค اکتبر اکتوبر অক্টোবর`,
  `november nov novembre noviembre novembro listopada-pl novembra novembrie noiembrie marraskuu marraskuuta marras kasım kas ноябрь ноября ноя нояб
   листопад листопада лис лістапада ноември новембар новембра studenoga studenog studeni lapkričio lapkritis novembris novembrī νοεμβρίου νοέμβριος
   νοε نوفمبر נובמבר नवंबर नवम्बर พฤศจิกายน พ.ย نوامبر نومبر নভেম্বর`,
  `december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro grudnia grudzień gru prosinec prosince decembra decembrie joulukuu
   joulukuuta joulu aralık ara декабрь декабря дек грудень грудня гру снежня декември децембар децембра prosinca prosinac gruodžio gruodis decembris
   decembrī detsember desember des desembre δεκεμβρίου δεκέμβριος δεκ ديسمبر דצמבר दिसंबर दिसम्बर ธันวาคม ธ.ค دسامبر دسمبر desember ডিসেম্বর`,
]

// The same name is another month in another tongue: read only where the page says its language.
const byTongue: readonly (readonly [tongue: string, name: string, month: number])[] = [
  ['pl', 'listopada', 11],
  ['pl', 'listopad', 11],
  ['cs', 'listopad', 11],
  ['cs', 'listopadu', 11],
  ['hr', 'listopada', 10],
  ['hr', 'listopad', 10],
  ['bs', 'listopada', 10],
]

const shared = new Map<string, number>(
  rows.flatMap((row, i) =>
    row
      .split(/\s+/)
      .filter((name) => name !== '' && !name.includes('-'))
      .map((name): [string, number] => [name.replace(/\.$/, ''), i + 1]),
  ),
)

/**
 * Month names in lower case with their numbers, for reading date lines in whatever language they are printed; `tongue` is the page's own
 * language tag, where it gives one ("pl", "de-AT").
 *
 * @example `monthNames('fr').get('juillet')` is 7.
 */
export const monthNames = (tongue: string | null): ReadonlyMap<string, number> => {
  const own = byTongue.filter(([of]) => tongue?.toLowerCase().split(/[-_]/)[0] === of)
  return own.length === 0
    ? shared
    : new Map([...shared, ...own.map(([, name, n]): [string, number] => [name, n])])
}

/** A label that says that the day behind it is that of publication: "Published:", "Veröffentlicht am", "Publié le", "Stand:" is none. */
export const publishedLabel =
  /(?:^|[^\p{L}])(?:(?:first |originally )?(?:published|posted)|publication date|date published|publish date|release date|date posted|written on|created|veröffentlicht|erschienen|erstellt|veröffentlichung|publiziert|eingestellt|publié|publiée|mis en ligne|paru|posté|publicado|publicada|publicación|pubblicato|pubblicata|pubblicazione|publicação|gepubliceerd|geplaatst|opublikowano|dodano|publikováno|zverejnené|publikováno|közzétéve|megjelent|publicat|publicerad|publisert|offentliggjort|publiceret|udgivet|julkaistu|yayınlanma|yayın tarihi|giriş|опубликовано|опубликована|дата публикации|размещено|опубліковано|дата публікації|публикувано|објављено|objavljeno|objavljen|publikované|δημοσίευση|δημοσιεύθηκε|نشر|تاريخ النشر|פורסם|प्रकाशित|diterbitkan|đăng|公開|公開日|掲載|配信|发布|發布|发表|發佈|入稿|입력|등록|기사입력|승인)(?![\p{L}])/iu

/** A label that says that the day behind it is that of a change: "Updated", "Zuletzt geändert am", "Mis à jour le". */
export const updatedLabel =
  /(?:^|[^\p{L}])(?:(?:last |recently )?(?:updated?|modified|edited|changed|revised|reviewed)|last update|aktualisiert|aktualisierung|geändert|änderung|bearbeitet|mis à jour|mise à jour|modifié|maj|actualizado|actualizada|actualización|modificado|aggiornato|aggiornamento|modificato|modifica|atualizado|atualizada|bijgewerkt|gewijzigd|aktualizacja|zaktualizowano|aktualizováno|upraveno|frissítve|frissült|módosítva|actualizat|uppdaterad|oppdatert|opdateret|päivitetty|güncelleme|güncellenme|обновлено|изменено|оновлено|актуализирано|ažurirano|ενημέρωση|تحديث|آخر تحديث|עודכן|अपडेट|diperbarui|cập nhật|更新|最終更新|수정)(?![\p{L}])/iu
