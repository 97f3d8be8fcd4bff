import { describe, expect, test } from "vitest";

import { parseAuditArguments } from "./audit-arguments.ts";
import { CommandError } from "./command-error.ts";
import { parseFactsArguments } from "./facts-arguments.ts";

const HOME = "https://kjj.cangpu.example/";

function refusal(argv: string[]): CommandError {
  try {
    parseAuditArguments(argv);
  } catch (error) {
    if (error instanceof CommandError) return error;
    throw error;
  }
  throw new Error("the arguments were accepted");
}

test("an address alone is audited with the built-in checklist, politely, as JSON", () => {
  expect(parseAuditArguments([HOME])).toEqual({
    url: HOME,
    checklist: "kjj",
    scope: [],
    "max-pages": 600,
    concurrency: 4,
    delay: 200,
    format: "json",
    "whole-site": false,
    "ignore-robots": false,
  });
});

test("every option is taken, --scope as often as it is given", () => {
  const argv = `${HOME} --checklist guoban-2019 --date 2026-11-20 --scope ${HOME}a/ --scope ${HOME}b/ --name 苍浦市科学技术局
    --max-pages 50 --concurrency 2 --delay 0 --format csv --out ledger.csv --whole-site --ignore-robots`;
  expect(parseAuditArguments(argv.split(/\s+/))).toEqual({
    url: HOME,
    checklist: "guoban-2019",
    date: "2026-11-20",
    scope: [`${HOME}a/`, `${HOME}b/`],
    name: "苍浦市科学技术局",
    "max-pages": 50,
    concurrency: 2,
    delay: 0,
    format: "csv",
    out: "ledger.csv",
    "whole-site": true,
    "ignore-robots": true,
  });
});

describe("what cannot be meant is refused with what to do", () => {
  test.each([
    [[], "完整地址"],
    [["kjj.cangpu.example"], "“kjj.cangpu.example”不是可以检查的网址"],
    [["ftp://kjj.cangpu.example/"], "“ftp://kjj.cangpu.example/”不是可以检查的网址"],
    [["http://"], "“http://”不是可以检查的网址"],
    [[HOME, "--date", "2026-02-30"], "基准日期“2026-02-30”不存在"],
    [[HOME, "--date", "20261120"], "基准日期“20261120”不存在"],
    [[HOME, "--scope", "/kjj/"], "每个 --scope 都要以 http:// 或 https:// 开头"],
    [[HOME, "--name", " "], "单位名称不能为空"],
    [[HOME, "--max-pages", "0"], "1 到 100000"],
    [[HOME, "--concurrency", "four"], "1 到 16"],
    [[HOME, "--delay", "1.5"], "0 到 60000"],
    [[HOME, "--delay=-5"], "0 到 60000"],
    [[HOME, "--format", "pdf"], "没有“pdf”这种格式"],
    [[HOME, "--colour", "red"], "没有 --colour 这个选项"],
    [[HOME, "--date"], "选项 --date"],
    [[HOME, "https://b.example/"], "多出一个参数“https://b.example/”"],
  ])("%j", (argv, sentence) => {
    const error = refusal(argv);
    expect(error.exitCode).toBe(2);
    expect(error.text.zh).toContain(sentence);
    expect(error.text.zh).toContain("用法：npm run audit");
    expect(error.text.en).toContain("Usage: npm run audit");
    expect(error.text.en.split("\n")[0]).not.toMatch(/\p{Script=Han}|\$1/u);
  });
});

test("--help is an answer, not an error", () => {
  expect(refusal(["--help"]).exitCode).toBe(0);
});

test("a page file is taken with the address it was saved from", () => {
  expect(parseFactsArguments(["list.html", "--url", `${HOME}tzgg/`])).toEqual({
    source: "list.html",
    url: `${HOME}tzgg/`,
  });
});
