import { expect, test } from "vitest";
import { reportOf } from "../../../tests/annual/report-of.ts";
import { sample } from "../../../tests/annual/sample.ts";
import { answer } from "../../portals/answer.fixture.ts";
import { readPage } from "../../portals/read-page.ts";

const PAGE = "http://kjj.cangpu.example/module/xxgk/xxgkAnnualReport.jsp?area=11&fbtime=2023";
const menu = [2025, 2024, 2023]
  .map((year) => `<li><a href="xxgkAnnualReport.jsp?area=11&amp;fbtime=${year}"> ${year}年 </a></li>`)
  .join("");
const withMenu = (body: string) => body.replace('<div id="zoom">', `<ul>${menu}</ul><div id="zoom">`);

test("a report that is chosen by a year in the address is read, and leads to the other years", () => {
  const facts = readPage(answer(PAGE, withMenu(reportOf(sample(2023)))));
  expect(facts.annualReport).toMatchObject({ year: 2023, url: PAGE });
  expect(facts.columns.filter(({ name }) => name.endsWith("年"))).toEqual(
    [2025, 2024, 2023].map((year) => ({ name: `${year}年`, url: PAGE.replace("2023", String(year)) })),
  );
});

test("a column page that is itself a report takes its year from the text, not from a date or an address", () => {
  const body = withMenu(reportOf(sample(2022)))
    .replace(/<title>.*?<\/title>/, "<title>政府信息公开年报</title>")
    .replace(/<meta name="ArticleTitle"[^>]*>/, "")
    .replace('<div id="zoom">', `<div id="zoom"><p>${sample(2022).title}</p>`);
  expect(readPage(answer(PAGE, body)).annualReport).toMatchObject({ year: 2022 });
});

test("years that choose something else are left alone", () => {
  const body = `<html><head><title>统计数据</title></head><body><ul>${menu}</ul><div id="zoom"><p>${"科技统计公报。".repeat(30)}</p></div></body></html>`;
  expect(readPage(answer(PAGE, body)).columns).toEqual([]);
});

test("a report that is a picture or stands in a viewer is there, and nothing is said of its content", () => {
  const { title } = sample(2023);
  const shown = (content: string) =>
    readPage(
      answer(
        PAGE,
        `<html><head><meta name="ArticleTitle" content="${title}"></head><body><h1>${title}</h1><p>发布日期：2024-01-20</p><div id="zoom">${content}</div></body></html>`,
      ),
    );
  expect(shown('<p><img src="1.jpg"><img src="2.jpg"></p>').annualReport).toMatchObject({
    year: 2023,
    parts: [],
    beside: { pictures: 2 },
  });
  const viewer = shown('<iframe src="/pdfjs/web/viewer.html?file=/upload/2023.pdf"></iframe>');
  expect(viewer.annualReport).toMatchObject({ year: 2023, parts: [] });
  // What the viewer shows is a file, and is read as one.
  expect(viewer.attachments).toMatchObject([
    { url: "http://kjj.cangpu.example/upload/2023.pdf", type: "pdf" },
  ]);
});
