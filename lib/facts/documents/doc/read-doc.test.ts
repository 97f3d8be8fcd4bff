import { describe, expect, test } from "vitest";
import { compoundOf } from "../../../../tests/annual/compound-of.ts";
import { docFile, type DocParagraph, type DocQuirks, word } from "../../../../tests/annual/doc-file.ts";
import { cell, line, rowEnd } from "../../../../tests/annual/doc-of.ts";
import { readDocument } from "../read-document.ts";

const LONG = "苍浦市科学技术局二〇二五年度部门预算收支总体情况说明如下本年收入支出均有增加";
const [DELETED, HIDDEN, SYMBOL, BOLD] = [
  [0x00, 0x08, 1],
  [0x3c, 0x08, 1],
  [0x09, 0x6a, 0x03, 0x00, 0x52, 0xf0],
  [0x35, 0x08, 1],
];

async function html(paragraphs: readonly DocParagraph[], quirks?: DocQuirks): Promise<string> {
  const read = await readDocument(docFile([line(LONG), ...paragraphs], quirks));
  return read.outcome === "read" ? read.html.replace(`<p>${LONG}</p>`, "") : read.why;
}
const runs = (...all: DocParagraph["runs"]): DocParagraph => ({ runs: all });

describe("an old Word file", () => {
  test("gives its paragraphs, and headings by their style", async () => {
    expect(await html([line("总体情况", 1), line("（一）主动公开", 4), line("共61条。")])).toBe(
      "<h1>总体情况</h1><p>（一）主动公开</p><p>共61条。</p>",
    );
  });

  test("gives Latin words, which take half the room, and lines inside a paragraph", async () => {
    expect(await html([line("fax: 0599-0000122"), line("甲\v乙\t丙\x1e丁")])).toBe(
      "<p>fax: 0599-0000122</p><p>甲</p><p>乙 丙-丁</p>",
    );
  });

  test("gives no words that were deleted under review or hidden, and goes on behind a deleted end", async () => {
    const changes = runs(
      { text: "收到" },
      { text: "14", changes: DELETED },
      { text: "15" },
      { text: "件\r" },
    );
    expect(await html([changes])).toBe("<p>收到15件</p>");
    expect(await html([runs({ text: "见" }, { text: "不见", changes: HIDDEN }, { text: "又见\r" })])).toBe(
      "<p>见又见</p>",
    );
    const joined = [runs({ text: "前" }, { text: "\r", changes: DELETED }), line("后")];
    expect(await html(joined)).toBe("<p>前后</p>");
  });

  test("gives a field's result and not its code, also of a field in a field", async () => {
    const field = "第\x13 PAGE \x147\x15页，\x13 HYPERLINK \x13 REF a \x14b\x15 \x14年报\x15，\x13 EQ \x15止";
    expect(await html([line(field)])).toBe("<p>第7页，年报，止</p>");
  });

  test("gives neither marks of notes nor signs of other fonts, and the place of a picture", async () => {
    const signs = runs(
      { text: "注\x02后" },
      { text: "(", changes: SYMBOL },
      { text: "(一)\r", changes: BOLD },
    );
    expect(await html([signs])).toBe("<p>注后(一)</p>");
    expect(await html([line("图\x01")])).toBe('<p>图</p><p><img alt=""></p>');
    expect(await html([line("框\x08")])).toBe('<p>框</p><p><img alt=""></p>');
  });

  test("ends a paragraph where a page ends", async () => {
    expect(await html([runs({ text: "前\f" }), line("后")])).toBe("<p>前</p><p>后</p>");
  });

  test("is put into order where it was saved in haste", async () => {
    expect(await html([line("甲"), line("two"), line("丙")], { isBackwards: true })).toBe(
      "<p>甲</p><p>two</p><p>丙</p>",
    );
  });

  test("takes no mark-up from its words", async () => {
    expect(await html([line("<script>")])).toBe("<p>&lt;script&gt;</p>");
  });

  test("lets others have the thread while it is read", async () => {
    let rests = 0;
    let clock = 0;
    const thread = {
      now: () => (clock += 20),
      rest: () => {
        rests += 1;
        return Promise.resolve();
      },
    };
    const body = docFile(Array.from({ length: 200 }, () => line(LONG)));
    expect(await readDocument(body, thread)).toEqual(await readDocument(body));
    expect(rests).toBeGreaterThanOrEqual(3);
  });
});

describe("a table of an old Word file", () => {
  const EDGES = [0, 1000, 2000, 3000];
  const row = (...texts: string[]) => texts.map(cell);
  const [GOES_ON, STARTS] = [0x20, 0x60];

  test("is given cell by cell, blank cells and cells of several paragraphs too", async () => {
    const inCell: DocParagraph = { ...cell(""), runs: [{ text: "第一段\r" }] };
    const table = [
      ...[...row("科目", "上年", "本年"), rowEnd(EDGES)],
      ...[inCell, ...row("第二段", "", "12"), rowEnd(EDGES)],
    ];
    expect(await html([...table, line("后")])).toBe(
      "<table><tr><td>科目</td><td>上年</td><td>本年</td></tr><tr><td>第一段\n第二段</td><td></td><td>12</td></tr></table><p>后</p>",
    );
  });

  test("knows cells that go over several columns and rows", async () => {
    const table = [
      ...[...row("甲", "乙"), rowEnd([0, 1000, 3000], [STARTS])],
      ...[...row("", "丙", "丁"), rowEnd(EDGES, [GOES_ON])],
    ];
    expect(await html(table)).toBe(
      '<table><tr><td rowspan="2">甲</td><td colspan="2">乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>',
    );
  });

  test.each([
    ["as one edition tells it", [1, 2, 2], [0, 1, 2]],
    ["as the other tells it", [2, 1, 1], [0, 2, 1]],
  ])("knows cells that are one with their neighbours, %s", async (_, all, two) => {
    const table = [
      ...[...row("甲", "", ""), rowEnd(EDGES, all)],
      ...[...row("乙", "丙", ""), rowEnd(EDGES, two)],
    ];
    expect(await html(table)).toBe(
      '<table><tr><td colspan="3">甲</td></tr><tr><td>乙</td><td colspan="2">丙</td></tr></table>',
    );
  });

  test("is read where its rows have so many cells that they are told elsewhere", async () => {
    const many = Array.from({ length: 30 }, (_, at) => String(at));
    const edges = Array.from({ length: 31 }, (_, at) => 300 * at);
    expect(await html([...row(...many), rowEnd(edges)])).toBe(
      `<table><tr>${many.map((text) => `<td>${text}</td>`).join("")}</tr></table>`,
    );
  });

  test("is told to go together after its cells were defined", async () => {
    const merge = (value: number) => [0x2b, 0xd6, 2, 0, value];
    const table = [
      ...[...row("甲", "乙"), rowEnd([0, 1000, 2000], [], merge(3))],
      ...[...row("", "丙"), rowEnd([0, 1000, 2000], [], merge(1))],
    ];
    expect(await html(table)).toContain('<td rowspan="2">甲</td>');
  });

  const INNER = [0x49, 0x66, 2, 0, 0, 0];
  test.each<[string, DocParagraph[]]>([
    ["has fewer cells than its row's end tells", [...row("1", "2"), rowEnd(EDGES)]],
    ["has more cells than its row's end tells", [...row("1", "2", "3", "4"), rowEnd(EDGES)]],
    ["has words in the mark of a row", [...row("1", "2"), { ...rowEnd(EDGES), runs: [{ text: "3\x07" }] }]],
    ["ends in the middle of a row", [...row("1", "2", "3"), rowEnd(EDGES), ...row("4")]],
    [
      "holds a table",
      [
        cell("1"),
        { ...cell("2"), changes: [...(cell("").changes ?? []), ...INNER] },
        cell("3"),
        rowEnd(EDGES),
      ],
    ],
    ["hides words in cells that are one with another", [...row("1", "2", "3"), rowEnd(EDGES, [2, 1, 0])]],
    ["has a first cell of several without others", [...row("1", "2", "3"), rowEnd(EDGES, [1, 0, 0])]],
    ["has cells of which each is the first", [...row("1", "2", "3"), rowEnd(EDGES, [2, 2, 0])]],
    ["has cells merged in an unknown way", [...row("1", "2", "3"), rowEnd(EDGES, [0x40])]],
    ["goes on from nothing", [...row("", "2", "3"), rowEnd(EDGES, [GOES_ON])]],
    [
      "hides words in a cell that goes on",
      [...row("1", "2", "3"), rowEnd(EDGES, [STARTS]), ...row("4", "5", "6"), rowEnd(EDGES, [GOES_ON])],
    ],
    ["changes its cells later", [...row("1", "2", "3"), rowEnd(EDGES, [], [0x24, 0x56, ...word(0x0200)])]],
    ["runs from right to left", [...row("1", "2", "3"), rowEnd(EDGES, [], [0x0b, 0x56, ...word(1)])]],
    [
      "says nothing of its cells",
      [...row("1", "2", "3"), { ...rowEnd(EDGES), changes: [0x16, 0x24, 1, 0x17, 0x24, 1] }],
    ],
  ])("that %s is for a person: its words in one paragraph, and the place of a picture", async (_, table) => {
    const text = await html([...table, line("后")]);
    expect(text).not.toContain("<table");
    expect(text).toMatch(/^<p>[\d ]+<\/p><p><img alt=""><\/p><p>后<\/p>$/);
  });
});

describe("an old Word file that is for a person, with its cause", () => {
  const encrypted = { flags: 0x0100 };
  test.each<[string, Uint8Array, string]>([
    ["locked with a password", docFile([line(LONG)], encrypted), "encrypted"],
    ["a locked DOCX", compoundOf({ EncryptedPackage: new Uint8Array(5000) }), "encrypted"],
    ["of Word 95", docFile([line(LONG)], { version: 0x68 }), "old-format"],
    ["saved in haste, with looks in its pieces", docFile([line(LONG)], { pieceLooks: 0x83 }), "old-format"],
    ["with a field that does not end", docFile([line(`${LONG}\x13`)]), "old-format"],
    ["with the end of a field alone", docFile([line(`${LONG}\x15`)]), "old-format"],
    ["a spreadsheet", compoundOf({ Workbook: new Uint8Array(5000) }), "unsupported"],
    ["pictures without words", docFile([line("\x01")]), "no-text"],
    ["letters of another code page", docFile([line("ÕþÎñ¹«¿ª".repeat(10))]), "no-text"],
    ["a whole book", docFile([{ runs: [{ text: "a".repeat(400_001) }] }]), "too-large"],
  ])("%s", async (_, body, why) => {
    expect(await readDocument(body)).toMatchObject({ outcome: "unread", why });
  });
});
