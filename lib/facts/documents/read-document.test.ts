import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { docxFile } from "../../../tests/annual/docx-of.ts";
import { pdfFile } from "../../../tests/annual/pdf-of.ts";
import { readDocument } from "./read-document.ts";

const HEX = (text: string) =>
  Array.from(text, (sign) => sign.charCodeAt(0).toString(16).padStart(4, "0")).join("");
const line = (text: string, x: number, y: number, size = 12) =>
  `BT /F1 ${size} Tf ${x} ${y} Td <${HEX(text)}> Tj ET`;
const LONG = "苍浦市科学技术局二〇二五年度部门预算收支总体情况说明如下本年收入支出均有增加";

test("a PDF lets others have the thread on each of its pages", async () => {
  let rests = 0;
  const rest = () => {
    rests += 1;
    return Promise.resolve();
  };
  const body = pdfFile([line(LONG, 60, 700), line(LONG, 60, 600), line(LONG, 60, 500)]);
  expect(await readDocument(body, { now: () => 0, rest })).toEqual(await readDocument(body));
  expect(rests).toBeGreaterThanOrEqual(3);
});

describe("a file that is for a person, with its cause", () => {
  test.each([
    ["a scan without words", pdfFile(["0 0 595 842 re f"]), "no-text"],
    [
      "a font that does not tell its characters",
      pdfFile([line("\ue001\ue002".repeat(20), 60, 700)]),
      "no-text",
    ],
    ["a torn file of before 2007", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), "broken"],
    ["a spreadsheet", zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }), "unsupported"],
    ["a page of words without any", docxFile("<w:p/>"), "no-text"],
    ["anything else", strToU8("Rar!"), "unsupported"],
    ["a torn archive", strToU8("PK\u0003\u0004torn"), "broken"],
    ["a torn PDF", strToU8("%PDF-1.4\ntorn"), "broken"],
  ])("%s", async (_, body, why) => {
    expect(await readDocument(body)).toMatchObject({ outcome: "unread", why });
  });

  test("a PDF locked with a password", async () => {
    const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"00".repeat(32)}> /U <${"00".repeat(32)}> >> /ID [<00> <00>] `;
    expect(await readDocument(pdfFile([line(LONG, 60, 700)], lock))).toMatchObject({
      outcome: "unread",
      why: "encrypted",
    });
  });
});

describe("a PDF", () => {
  const html = async (...content: string[]) => {
    const read = await readDocument(pdfFile([content.join("\n")]));
    return read.outcome === "read" ? read.html : read.why;
  };

  test("gives lines that reach the edge as one paragraph, and what is numbered as a new one", async () => {
    const text = await html(
      line(LONG, 60, 700),
      line("与上年相同。", 60, 680),
      line("二、收入预算情况", 60, 660),
    );
    expect(text).toBe(`<p>${LONG}与上年相同。</p><p>二、收入预算情况</p>`);
  });

  test("gives a ruled table cell by cell, blank cells too", async () => {
    const boxes = [60, 160, 260].flatMap((x) => [600, 630].map((y) => `${x} ${y} 100 30 re S`));
    const text = await html(
      line(LONG, 60, 700),
      ...boxes,
      line("科目", 70, 640),
      line("上年", 170, 640),
      line("本年", 270, 640),
      line("三公", 70, 610),
      line("12", 270, 610),
    );
    expect(text).toContain(
      "<table><tr><td>科目</td><td>上年</td><td>本年</td></tr><tr><td>三公</td><td></td><td>12</td></tr></table>",
    );
  });

  test("leaves a table unsaid where a word lies across two cells, and keeps the place as a picture", async () => {
    const boxes = [60, 160].flatMap((x) => [600, 630].map((y) => `${x} ${y} 100 30 re S`));
    const text = await html(line(LONG, 60, 700), ...boxes, line("跨过两格的一串文字", 110, 640));
    expect(text).not.toContain("<table");
    expect(text).toContain("跨过两格的一串文字");
    expect(text).toContain("<img");
  });

  test("writes the radicals that a printer puts in the place of characters as people type them", async () => {
    expect(await html(line(`⼀、⼯作与⼈⺠${LONG}`, 60, 700))).toContain("一、工作与人民");
  });
});

describe("a DOCX", () => {
  const html = async (body: string) => {
    const read = await readDocument(docxFile(body));
    return read.outcome === "read" ? read.html : read.why;
  };
  const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

  test("gives what is inserted and not what is deleted, nor the code of a field", async () => {
    const changes = `<w:p>${run("收到")}<w:ins>${run("15")}</w:ins><w:del><w:r><w:delText>14</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r>${run("件")}</w:p>`;
    expect(await html(changes)).toBe("<p>收到15件</p>");
  });

  test("gives a text box once, and the place of a picture", async () => {
    const box = `<w:p>${run("前")}<mc:AlternateContent><mc:Choice><w:txbxContent><w:p>${run("框")}</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p>${run("框")}</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:p>`;
    expect(await html(box)).toBe("<p>前</p><p>框</p>");
    expect(await html(`<w:p>${run("图")}<w:drawing><pic:pic/></w:drawing></w:p>`)).toContain("<img");
  });

  test("takes no mark-up from the words of a file", async () => {
    expect(await html(`<w:p>${run("&lt;script&gt;")}</w:p>`)).toBe("<p>&lt;script&gt;</p>");
  });
});
