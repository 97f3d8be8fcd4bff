import { describe, expect, test } from "vitest";
import { parseRegister } from "./register-file.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const parsed = (...lines: string[]) => {
  const file = parseRegister(bytes(lines.join("\r\n")));
  if (!file.ok) throw new Error(file.problem);
  return file;
};
const HEAD = "单位名称,首页,地区,级别,检查范围";

describe("a register from CSV", () => {
  test("gives name, home page, region, level and scope of each line", () => {
    const { entries, bad } = parsed(
      HEAD,
      "苍浦市科学技术局,https://kjj.cangpu.example/index.html,鹿原省,市,https://kjj.cangpu.example/;https://www.cangpu.example/kjj/",
    );
    expect(bad).toEqual([]);
    expect(entries).toEqual([
      {
        name: "苍浦市科学技术局",
        homeUrl: "https://kjj.cangpu.example/",
        region: "鹿原省",
        level: "city",
        scopes: ["https://kjj.cangpu.example/", "https://www.cangpu.example/kjj/"],
      },
    ]);
  });

  test("knows English heads in any order, and needs name and home page alone", () => {
    const { entries } = parsed("Home page,Level,Name", "https://a.example/,county,Linxi Bureau");
    expect(entries[0]).toMatchObject({ name: "Linxi Bureau", level: "county", region: "", scopes: [] });
  });

  test("reads GBK, as Excel in Chinese Windows writes it", () => {
    // 单位,网址 / 甲局,http://a.example/
    const gbk = Uint8Array.from([
      0xb5,
      0xa5,
      0xce,
      0xbb,
      0x2c,
      0xcd,
      0xf8,
      0xd6,
      0xb7,
      0x0d,
      0x0a,
      0xbc,
      0xd7,
      0xbe,
      0xd6,
      0x2c,
      ...bytes("http://a.example/\r\n"),
    ]);
    const file = parseRegister(gbk);
    expect(file.ok && file.entries).toMatchObject([{ name: "甲局", homeUrl: "http://a.example/" }]);
  });

  test("reads tabs and semicolons, a BOM, quoted commas and quoted line ends", () => {
    expect(parsed("\uFEFF单位\t网址", "甲局\thttps://a.example/").entries).toHaveLength(1);
    expect(parsed("单位;网址", '"甲;局";https://a.example/').entries[0]?.name).toBe("甲;局");
    const { entries } = parsed(
      HEAD,
      '"甲""局""",https://a.example/,"鹿原,省",,"https://a.example/\nhttps://b.example/"',
    );
    expect(entries[0]).toMatchObject({ name: '甲"局"', region: "鹿原,省" });
    expect(entries[0]?.scopes).toHaveLength(2);
  });

  test.each([
    ["without a name", ",https://a.example/", "name"],
    ["without a home page", "甲局,", "home"],
    ["with an address that says no scheme", "甲局,a.example", "home"],
    ["with a script for an address", "甲局,javascript:alert(1)", "home"],
    ["of an unknown level", "甲局,https://a.example/,,乡镇", "level"],
    ["with a scope that is no address", "甲局,https://a.example/,,,kjj", "scopes"],
    ["with a quotation mark that never closes", '"甲局,https://a.example/', "quote"],
  ])("tells a line %s with its number and keeps its text", (_, line, problem) => {
    const { entries, bad } = parsed(HEAD, "乙局,https://b.example/", "", line, "丙局,https://c.example/");
    expect(bad).toEqual([{ line: 4, text: line, problem }]);
    expect(entries.map(({ name }) => name)).toEqual(["乙局", "丙局"]);
  });

  test("takes the first of two lines with the same home page and tells the other", () => {
    const { entries, bad } = parsed(HEAD, "甲局,https://a.example/", "乙局,https://a.example/index.html");
    expect(entries.map(({ name }) => name)).toEqual(["甲局"]);
    expect(bad).toMatchObject([{ line: 3, problem: "repeated" }]);
  });

  test("counts lines of the file, not records, where a cell has line ends", () => {
    const { bad } = parsed(HEAD, '甲局,https://a.example/,"鹿\n原"', "乙局,");
    expect(bad[0]?.line).toBe(4);
  });

  test.each([
    ["an empty file", "", "empty"],
    ["blank lines alone", "\r\n , \r\n", "empty"],
    ["a file whose first line names no columns", "甲局,https://a.example/", "no-heads"],
    ["a web page", "<!doctype html><p>单位", "no-heads"],
  ])("%s is refused as a whole", (_, text, problem) => {
    expect(parseRegister(bytes(text))).toEqual({ ok: false, problem });
  });

  test("keeps formulas and scripts as the words they are", () => {
    const { entries } = parsed(HEAD, '"=HYPERLINK(""x"")<script>",https://a.example/');
    expect(entries[0]?.name).toBe('=HYPERLINK("x")<script>');
  });
});
