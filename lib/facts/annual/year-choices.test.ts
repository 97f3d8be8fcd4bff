import { describe, expect, test } from "vitest";
import { reportOf } from "../../../tests/annual/report-of.ts";
import { sample } from "../../../tests/annual/sample.ts";
import { answer } from "../../portals/answer.fixture.ts";
import { readPage } from "../../portals/read-page.ts";

const FOLDER = "http://kjj.cangpu.example/xxgk/";
const YEARS = [2025, 2024, 2023];

/** Where a report's page leads whose years are chosen in this list. */
function ledTo(list: string, address = "nb.jsp?area=11&fbtime=2023"): string[] {
  const body = reportOf(sample(2023)).replace('<div id="zoom">', `${list}<div id="zoom">`);
  const { columns } = readPage(answer(`${FOLDER}${address}`, body));
  return columns.filter(({ name }) => /^20\d{2}年?$/.test(name)).map(({ url }) => url.replace(FOLDER, ""));
}

const options = (value: (year: number) => string) =>
  YEARS.map((year) => `<option value="${value(year)}"> ${year}年 </option>`).join("");

describe("a report whose year is chosen from a list leads to the other years", () => {
  test("where the list holds addresses", () => {
    const list = `<select onchange="location=this.value"><option value="">请选择</option>${options((year) => `nb.jsp?area=11&amp;fbtime=${year}`)}</select>`;
    expect(ledTo(list)).toEqual(YEARS.map((year) => `nb.jsp?area=11&fbtime=${year}`));
  });

  test("where a script puts the year behind an address", () => {
    const list = `<select onchange="location.href='look.jsp?area=11&amp;nd=' + this.value">${options(String)}</select>`;
    expect(ledTo(list, "nb.html")).toEqual(YEARS.map((year) => `look.jsp?area=11&nd=${year}`));
  });

  test("where the page's own address has the year; what else it says stays as it is written", () => {
    const list = `<select id="year">${options(String)}</select>`;
    expect(ledTo(list, "nb.jsp?fbtime=2023&area=%BF%C6")).toEqual(
      YEARS.map((year) => `nb.jsp?area=%BF%C6&fbtime=${year}`),
    );
  });

  test("where a form sends the year back to the page, also with no values written and no end tags", () => {
    const list = "<form><select name=fbtime><option>2025<option>2024</select></form>";
    expect(ledTo(list, "nb.jsp?area=11")).toEqual(
      [2025, 2024].map((year) => `nb.jsp?area=11&fbtime=${year}`),
    );
  });
});

describe("nothing is guessed", () => {
  test("where nothing says what becomes of the choice", () => {
    expect(ledTo(`<select name="nd">${options(String)}</select>`, "nb.html")).toEqual([]);
  });

  test("where a form is posted, or goes elsewhere", () => {
    const list = `<select name="nd">${options(String)}</select>`;
    expect(ledTo(`<form method="post">${list}</form>`, "nb.html")).toEqual([]);
    expect(ledTo(`<form action="/search">${list}</form>`, "nb.html")).toEqual([]);
  });

  test("where the list is one of friendly sites, or a pattern in a template", () => {
    const sites = `<select><option value="http://a.example/">省科技厅</option><option value="http://b.example/">市政府</option></select>`;
    expect(ledTo(sites)).toEqual([]);
    expect(ledTo(`<template><select>${options(String)}</select></template>`)).toEqual([]);
  });
});
