/** What any pattern may be fed over and over: white space, digits, letters, marks of addresses, tags and scripts. */
const ANYTHING = [
  ...[
    " ",
    "\n",
    "\t",
    "\u2063",
    "\u3000",
    "1",
    "12",
    "2024",
    "年",
    "公",
    "一",
    "号",
    "令",
    "a",
    "a b",
    "aA_",
  ],
  ...["-", "/", "/a", "./", "../", ".", "a.", "(", ")", "<", "<a ", "'", '"', "=", ":", "：", "、", ",", ";"],
  ...["共1", "a=", "?a=1&", "(公", "1.", "1-", "公1", "{", "[", "[]", "{}", "+ ", "''+", "!"],
];
/** What no pattern ends with: it has to give up there. */
const END = "\u0001";
const MOST_WORDS = 40;
const LONGEST_WORD = 12;

/** Texts made to take a pattern's time, each a function of its length: its own words and anything else, repeated. */
export function attacksOn(
  source: string,
): { readonly what: string; readonly text: (length: number) => string }[] {
  const words = wordsOf(source);
  const pumps = [...new Set([...ANYTHING, ...words])];
  const plain = pumps.flatMap((pump) => ["", ...words].map((after) => attack("", pump + after)));
  return [...plain, ...words.flatMap((word) => pumps.map((pump) => attack(word, pump)))];
}

function attack(start: string, pump: string) {
  const what = JSON.stringify([start, pump]);
  return { what, text: (length: number) => start + pump.repeat(Math.ceil(length / pump.length)) + END };
}

/** The runs of a pattern that stand for themselves. */
function wordsOf(source: string): string[] {
  const shown = source
    .replace(/\\u\{?[0-9a-f]+\}?|\\p\{[^}]*\}|\\[dwsbDWSBn]|\{\d+,?\d*\}|\(\?(?:[:=!]|<[=!])/gi, "|")
    .replace(/\\(.)/g, "$1");
  const words = shown.split(/[|()[\]?*+^$]+/).filter((word) => word !== "");
  return [...new Set(words.map((word) => word.slice(0, LONGEST_WORD)))].slice(0, MOST_WORDS);
}
