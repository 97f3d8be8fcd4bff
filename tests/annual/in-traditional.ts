/** Simplified characters of the samples, each followed by its traditional form. */
const PAIRS =
  "报報关關开開务務办辦复複诉訴讼訟费費减減题題况況总總体體计計处處动動请請员員时時标標为為录錄这這个個来來对對发發规規项項数數门門与與权權监監审審还還过過网網专專栏欄习習训訓负負责責压壓条條产產业業国國华華号號组組织織续續维維纠糾结結们們样樣单單许許罚罰强強转轉继繼无無机機构構确確认認识識掌掌补補内內访訪举舉诉訴复複书書获獲术術说說质質据據调調记記该該询詢讯訊资資财財购購额額达達仅僅应應当當实實现現须須须須";
/** A converter of the Taiwan kind changes words, too. */
const WORDS: readonly (readonly [string, string])[] = [
  ["规范性文件", "規範性檔案"],
  ["文件", "檔案"],
  ["程序", "程式"],
  ["计划", "計畫"],
];

/** A text as a Taiwan converter leaves it. */
export function inTraditional(text: string): string {
  const worded = WORDS.reduce((all, [from, to]) => all.replaceAll(from, to), text);
  return Array.from(worded, (character) => {
    const at = PAIRS.indexOf(character);
    return at >= 0 && at % 2 === 0 ? PAIRS.charAt(at + 1) : character;
  }).join("");
}
