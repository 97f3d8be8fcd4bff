/** Taiwan words that a converter put in place of the mainland's: the characters alone do not give them back. */
const WORDS: Readonly<Record<string, string>> = {
  入口網站: "门户网站",
  規範性檔案: "规范性文件",
  檔案: "文件",
  程式: "程序",
  計畫: "计划",
  規劃計畫: "规划计划",
  設定: "设置",
  最佳化: "优化",
  網際網路: "互联网",
  網路: "网络",
  民眾: "群众",
  聯絡: "联系",
  複議: "复议",
};

/** Traditional characters that occur in the names of columns, each followed by its simplified form. */
const PAIRS =
  "公公開开務务報报規规畫划劃划計计統统構构職职導导處处設设屬属業业財财資资決决採采購购標标項项驗验獎奖勵励認认許许罰罚權权單单責责動动態态聞闻議议應应關关熱热點点諮咨詢询調调訪访談谈徵征編编號号錄录辦办區区縣县術术學学歷历轉转讀读問问圖图條条製制監监審审環环請请簡简領领黨党機机據据發发佈布執执雙双隨随檢检網网經经費费預预總总結结進进會会員员類类專专題题欄栏與与為为範范檔档複复創创團团廳厅門门戶户員员數数無无內内級级準准變变較较補补貼贴證证續续選选層层師师實实務务產产電电話话郵邮體体現现聯联絡络訊讯傳传濟济衛卫農农優优縣县鄉乡鎮镇國国華华東东長长風风險险價价幹干並并從从後后個个們们義义積积極极參参觀观訓训議议論论評评試试講讲課课護护節节約约紀纪線线組组織织終终給给維维績绩營营獲获藥药補补裡里製制見见視视觸触計计記记訴诉診诊詞词該该詳详誌志語语誤误說说諾诺謀谋證证識识譯译讓让貧贫貨货販贩貫贯費费賀贺賃赁賬账質质贊赞車车軟软軍军輔辅輸输辭辞農农連连運运過过達达違违遠远適适遲迟遺遗還还邊边鄰邻釋释鐵铁鑒鉴針针錢钱鏈链閱阅隊队階阶際际雜杂離离難难雲云靈灵項项順顺須须頒颁頻频額额願愿館馆驅驱魚鱼鳥鸟齊齐龍龙";

const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, index) => [
    PAIRS.charAt(index * 2),
    PAIRS.charAt(index * 2 + 1),
  ]),
);
const LONGEST_FIRST = Object.keys(WORDS).sort((a, b) => b.length - a.length);
const ANY_WORD = new RegExp(LONGEST_FIRST.join("|"), "g");
const ANY_CHARACTER = new RegExp(`[${[...CHARACTERS.keys()].join("")}]`, "g");

/** The text in simplified characters and the mainland's words, as far as names of columns need it. */
export function simplified(text: string): string {
  return text
    .replace(ANY_WORD, (word) => WORDS[word] ?? word)
    .replace(ANY_CHARACTER, (character) => CHARACTERS.get(character) ?? character);
}
