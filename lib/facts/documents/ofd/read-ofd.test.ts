import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { ofdFile, ofdOf, pageXml } from "../../../../tests/annual/ofd-of.ts";
import { sample } from "../../../../tests/annual/sample.ts";
import { readDocument } from "../read-document.ts";

const LONG = "苍浦市科学技术局二〇二五年度部门预算收支总体情况说明如下本年收入支出均有增加";
/** In millimetres, as most programs write it. */
const text = (words: string, x: number, y: number, looks = "", code = `DeltaX="g 99 4"`) =>
  `<ofd:TextObject Boundary="${x} ${y} 100 5" Size="4" ${looks}><ofd:TextCode X="0" Y="4" ${code}>${words}</ofd:TextCode></ofd:TextObject>`;
const path = (data: string, looks = "", inside = "") =>
  `<ofd:PathObject Boundary="0 0 210 297" ${looks}>${inside}<ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`;
const box = (x: number, y: number, width: number, height: number) =>
  `M ${x} ${y} L ${x + width} ${y} L ${x + width} ${y + height} L ${x} ${y + height} C`;
const CELLS = [20, 50, 80].flatMap((x) => [60, 70].map((y) => box(x, y, 30, 10)));

async function html(objects: readonly string[], more?: Readonly<Record<string, string>>): Promise<string> {
  const read = await readDocument(ofdFile([[text(LONG, 20, 20), ...objects].join("")], more));
  return read.outcome === "read" ? read.html.replace(`<p>${LONG}</p>`, "") : read.why;
}

describe("an OFD", () => {
  test("gives its lines as paragraphs", async () => {
    expect(await html([text("一、收入", 28, 40), text("与上年相同。", 28, 50)])).toBe(
      "<p>一、收入</p><p>与上年相同。</p>",
    );
  });

  test("gives a ruled table cell by cell, also where one text goes over a whole row", async () => {
    const row = text("科目12", 22, 72, "", 'DeltaX="4 27 2"');
    const head = text("科目上年本年", 22, 62, "", 'DeltaX="4 26 4 26 4"');
    expect(await html([...CELLS.map((cell) => path(cell)), head, row])).toBe(
      "<table><tr><td>科目</td><td>上年</td><td>本年</td></tr><tr><td>科目</td><td>12</td><td></td></tr></table>",
    );
  });

  test("knows borders that are filled and thin, and takes neither clips nor what is not drawn for borders", async () => {
    const edges = [60, 70, 80]
      .map((y) => box(20, y, 60, 0.2))
      .concat([20, 50, 80].map((x) => box(x, 60, 0.2, 20)));
    const words = [text("甲", 22, 62), text("乙", 52, 62), text("丙", 22, 72), text("1", 52, 72)];
    const filled = edges.map((edge) => path(edge, 'Stroke="false" Fill="true"'));
    expect(await html([...filled, ...words])).toBe(
      "<table><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td><td>1</td></tr></table>",
    );
    const unseen = edges.flatMap((edge) => [
      path(edge, 'Stroke="false"'),
      path(edge, 'Visible="false" Fill="true"'),
      path(
        "M 0 0",
        "",
        `<ofd:Clips><ofd:Clip><ofd:Area><ofd:Path><ofd:AbbreviatedData>${edge}</ofd:AbbreviatedData></ofd:Path></ofd:Area></ofd:Clip></ofd:Clips>`,
      ),
    ]);
    expect(await html([...unseen, ...words])).not.toContain("<table");
  });

  test("gives what stands on the part that its pages share", async () => {
    const shared = { "Doc_0/Tpls/Tpl_0/Content.xml": pageXml(text("二、共用的一行", 28, 50)) };
    expect(await html([], shared)).toBe("<p>二、共用的一行</p>");
  });

  test("gives words once that are drawn twice, none that are clear or hidden, and characters as people type them", async () => {
    const clear = text("看不见", 28, 60).replace("<ofd:TextCode", '<ofd:FillColor Alpha="0"/><ofd:TextCode');
    const twice = [text("一次", 28, 50), text("一次", 28.1, 50)];
    expect(await html([...twice, clear, text("也看不见", 28, 70, 'Visible="false"')])).toBe("<p>一次</p>");
    expect(await html([text("⼀、⼯作", 28, 50)])).toBe("<p>一、工作</p>");
  });

  test.each([
    ["a large picture", '<ofd:ImageObject Boundary="20 60 170 120" ResourceID="7"/>', true],
    ["a seal", '<ofd:ImageObject Boundary="120 200 40 40" ResourceID="7"/>', false],
    ["a drawing of its own", '<ofd:CompositeObject Boundary="20 60 10 10" ResourceID="7"/>', true],
    ["words written downwards", text("竖排", 28, 60, 'ReadDirection="90"'), true],
    ["words upside down", text("倒", 28, 60, 'CTM="-1 0 0 -1 0 0"'), true],
  ])("keeps the place of %s: %j", async (_, object, isKept) => {
    expect((await html([object])).includes("<img")).toBe(isKept);
  });

  test("takes no mark-up from its words", async () => {
    expect(await html([text("一、&lt;script&gt;", 28, 50)])).toBe("<p>一、&lt;script&gt;</p>");
  });
});

describe("an OFD that is for a person, with its cause", () => {
  const page = text(LONG, 20, 20);
  test.each<[string, Uint8Array, string]>([
    ["a scan", ofdFile(['<ofd:ImageObject Boundary="0 0 210 297" ResourceID="7"/>']), "no-text"],
    ["locked", ofdFile([page], { "Encryptions.xml": "<ofd:Encryptions/>" }), "encrypted"],
    ["a yearbook", ofdFile(Array.from({ length: 121 }, () => page)), "too-large"],
    [
      "without the page it names",
      ofdFile([], { "Doc_0/Document.xml": '<Page BaseLoc="none.xml"/>' }),
      "broken",
    ],
    ["without a beginning", ofdFile([page], { "OFD.xml": "<ofd:OFD/>" }), "broken"],
  ])("%s", async (_, body, why) => {
    expect(await readDocument(body)).toMatchObject({ outcome: "unread", why });
  });
});

test("an OFD of which any words are wrong is read or left to a person", async () => {
  const whole = unzipSync(ofdOf(sample(2025)));
  const name = "Doc_0/Pages/Page_0/Content.xml";
  const content = strFromU8(whole[name] ?? new Uint8Array()).slice(0, 20_000);
  const bad = fc.constantFrom(
    "-1",
    "1e308",
    "NaN",
    "",
    "<",
    ">",
    '"',
    "g",
    "99999999999",
    "</ofd:TextObject>",
    "\u0000",
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(content.length), fc.nat(8), bad), { maxLength: 8 }),
      async (changes) => {
        let page = content;
        for (const [at, length, put] of changes) page = page.slice(0, at) + put + page.slice(at + length);
        const read = await readDocument(
          ofdFile([], { "Doc_0/Document.xml": '<Page BaseLoc="p.xml"/>', "Doc_0/p.xml": page }),
        );
        expect(["read", "unread"]).toContain(read.outcome);
      },
    ),
    { numRuns: 100 },
  );
});

test("lets others have the thread while a page is read", async () => {
  let rests = 0;
  let clock = 0;
  const thread = {
    now: () => (clock += 20),
    rest: () => {
      rests += 1;
      return Promise.resolve();
    },
  };
  const body = ofdFile([text(LONG, 20, 20) + " ".repeat(100_000)]);
  expect(await readDocument(body, thread)).toEqual(await readDocument(body));
  expect(rests).toBeGreaterThanOrEqual(6);
});
