/** The signs that Chinese is mostly made of, simplified and traditional, with those of offices' papers. */
const COMMON = new Set(
  "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取完科技信息告府局市县省网站首页更多乡镇街道办委务报项目预算案规章策申请依据服导领单州湖江河南北东安宁海福云川陕吉龙" +
    "們這個國時來發會動過說產種後開還實現兩體機當點從業應與關見問變條結無義樣線數質氣東並黨員設長總規處報項預據辦務單導領訊網頁縣鄉鎮區際對於為學進電經現場廳",
);
/** Of Han signs: ordinary Chinese has half, names a third, bytes read by the wrong table hardly any. */
const LEAST_COMMON = 0.2;
/** Fewer tell nothing. */
const FEW = 60;
/** Signs that are looked at: the head of a page is as garbled as the rest. */
const ENOUGH = 1000;
const HAN = /[\u3400-\u9fff]/g;
const LOST = "\ufffd";

/** Whether a text is bytes read by the wrong table: Chinese signs that make no Chinese, or mostly none at all. Never of a text without Chinese. */
export function isGarbled(text: string): boolean {
  let [han, common] = [0, 0];
  for (const [sign] of text.matchAll(HAN)) {
    han += 1;
    if (COMMON.has(sign)) common += 1;
    if (han >= ENOUGH) break;
  }
  return (han >= FEW && common < LEAST_COMMON * han) || text.split(LOST).length - 1 > Math.max(FEW, han);
}
