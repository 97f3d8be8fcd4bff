import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";

import { reportOf } from "../../tests/annual/report-of.ts";
import { sample } from "../../tests/annual/sample.ts";
import { checklist } from "../audit/checklist/checklist.ts";
import type { Evaluator } from "../audit/contract/evaluator.ts";
import { runRecord } from "../audit/records/run-record.ts";
import { readXlsx } from "../export/workbook/read-xlsx.fixture.ts";
import { z } from "../facts/zod.ts";
import { auditCommand } from "./audit-command.ts";
import { localSite, type LocalSite } from "./local-site.fixture.ts";
import { recordedTerminal, type RecordedTerminal } from "./terminal.fixture.ts";

const SAYS = { zh: "有首页", en: "there is a home page" };
const HAS_HOME: Evaluator = {
  name: "has-home",
  params: z.unknown(),
  judge: (site) => ({ verdict: site.home ? "pass" : "not-assessed", reason: SAYS, findings: [] }),
};
const CHECKS = {
  checklists: new Map([
    [
      "kjj",
      checklist.parse({
        id: "kjj",
        revision: 1,
        title: SAYS,
        groups: [{ id: "site", title: SAYS }],
        items: [
          {
            id: "site.home",
            title: SAYS,
            basis: [{ document: "《政府信息公开条例》", clause: "第二十三条" }],
            threshold: SAYS,
            effective: { from: null, to: null },
            severity: "deduct",
            points: 1,
            cap: 1,
            evaluator: "has-home",
            params: {},
            howToFix: SAYS,
          },
        ],
      }),
    ],
  ]),
  registry: new Map([["has-home", HAS_HOME]]),
};

const HOME = `<!doctype html><html><head><meta charset="utf-8"><title>苍浦市科学技术局</title>
<meta name="SiteName" content="苍浦市科学技术局"></head><body><div class="nav"><ul>
<li><a href="/tzgg/">通知公告</a></li><li><a href="/zcwj/">政策文件</a></li><li><a href="/gzdt/">工作动态</a></li></ul></div>
<p>${"科技创新服务发展。".repeat(40)}</p></body></html>`;

const page: RequestListener = (_, response) => void response.setHeader("content-type", "text/html").end(HOME);

let site: LocalSite | undefined;
afterEach(() => site?.close());

async function audit(
  answer: RequestListener,
  argv: readonly string[] = [],
  terminal: RecordedTerminal = recordedTerminal(),
) {
  site = await localSite(answer);
  const code = await auditCommand([`${site.origin}/`, "--delay", "0", ...argv], terminal, CHECKS);
  return { code, results: terminal.results(), messages: terminal.messages() };
}

function recordIn(results: string) {
  return runRecord.parse(JSON.parse(results));
}

describe("an audit that read everything", () => {
  test("gives a valid run on stdout, progress on stderr and 0", async () => {
    const { code, results, messages } = await audit(page);
    expect(code).toBe(0);
    expect(recordIn(results)).toMatchObject({
      bureau: { name: "苍浦市科学技术局", homeUrl: `${site?.origin ?? ""}/` },
      referenceDate: "2026-11-20",
      status: "complete",
      verdicts: [{ itemId: "site.home", verdict: "pass" }],
    });
    expect(messages).toContain("已读 1 页");
  });

  test("asks for the home page once", async () => {
    let asked = 0;
    await audit((request, response) => {
      if (request.url === "/") asked += 1;
      page(request, response);
    });
    expect(asked).toBe(1);
  });

  test("keeps the name and the day it was given", async () => {
    const { results } = await audit(page, ["--name", "临溪市科学技术局", "--date", "2025-03-31"]);
    expect(recordIn(results)).toMatchObject({
      bureau: { name: "临溪市科学技术局" },
      referenceDate: "2025-03-31",
    });
  });

  test("judges by a checklist of one's own from a file, and the record names it", async () => {
    const own = { ...CHECKS.checklists.get("kjj"), id: "own", revision: 4 };
    const path = join(mkdtempSync(join(tmpdir(), "gongkai-lens-audit-")), "own.json");
    writeFileSync(path, JSON.stringify(own));
    const { code, results } = await audit(page, ["--checklist", path]);
    expect(code).toBe(0);
    expect(recordIn(results).checklist).toEqual({ id: "own", revision: 4 });
  });

  test("gives the ledger as CSV that a spreadsheet opens as Chinese", async () => {
    const { results } = await audit(page, ["--format", "csv"]);
    expect(results.startsWith("\uFEFF")).toBe(true);
  });

  test("writes a workbook to --out and nothing to stdout", async () => {
    const out = join(mkdtempSync(join(tmpdir(), "gongkai-lens-audit-")), "台账.xlsx");
    const { code, results, messages } = await audit(page, ["--format", "xlsx", "--out", out]);
    expect({ code, results }).toEqual({ code: 0, results: "" });
    expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
    expect(messages).toContain(out);
  });

  test("gives the workbook the figures of the annual reports that it read", async () => {
    const out = join(mkdtempSync(join(tmpdir(), "gongkai-lens-audit-")), "台账.xlsx");
    const answer: RequestListener = (request, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(request.url === "/zcwj/" ? reportOf(sample(2025)) : HOME);
    };
    await audit(answer, ["--format", "xlsx", "--out", out]);
    const sheets = readXlsx(new Uint8Array(readFileSync(out)));
    expect(sheets.get("年报按年")?.[0]?.at(-1)).toBe("2025 年度");
    expect(sheets.get("年报数据")?.filter(([year]) => year === 2025).length).toBeGreaterThan(175);
  });
});

describe("an audit that ended early is judged on what was read and gives 3", () => {
  test("when the pages allowed are used up", async () => {
    const { code, results } = await audit(page, ["--max-pages", "1"]);
    expect(code).toBe(3);
    expect(recordIn(results).coverage.notAssessed.map(({ cause }) => cause)).toContain("out-of-budget");
  });

  test("when it is interrupted", async () => {
    const terminal = recordedTerminal();
    const answer: RequestListener = (request, response) => {
      if (request.url === "/" || request.url === "/robots.txt") page(request, response);
      else terminal.interrupt();
    };
    const { code, results } = await audit(answer, ["--concurrency", "1"], terminal);
    expect(code).toBe(3);
    expect(recordIn(results).status).toBe("partial");
  });

  test("when the site begins to refuse, which it says", async () => {
    const links = Array.from({ length: 9 }, (_, n) => `<li><a href="/lm${n}/">通知公告${n}</a></li>`).join(
      "",
    );
    const { code, results, messages } = await audit(
      (request, response) => {
        if (request.url !== "/") return void response.writeHead(403).end("拒绝访问");
        response.setHeader("content-type", "text/html").end(HOME.replace("<li>", `${links}<li>`));
      },
      ["--concurrency", "1"],
    );
    expect(code).toBe(3);
    expect(messages).toContain("检查提前结束（blocked");
    expect(recordIn(results).verdicts[0]?.verdict).toBe("pass");
  });
});

describe("a site whose home page cannot be read is not judged and gives 1", () => {
  test.each<[string, RequestListener, string]>([
    ["it breaks the connection", (request) => void request.socket.destroy(), "network"],
    ["it has an error", (_, response) => void response.writeHead(500).end(), "http-error: HTTP 500"],
    ["it refuses", (_, response) => void response.writeHead(403).end(), "blocked: HTTP 403"],
    ["the address is wrong", (_, response) => void response.writeHead(404).end(), "http-error: HTTP 404"],
    [
      "it turns in circles",
      (_, response) => void response.writeHead(302, { location: "/" }).end(),
      "redirect-loop",
    ],
  ])("when %s", async (_, answer, cause) => {
    const { code, results, messages } = await audit(answer);
    expect({ code, results }).toEqual({ code: 1, results: "" });
    expect(messages).toContain(`读不到首页 ${site?.origin ?? ""}/（${cause}`);
    expect(messages).not.toMatch(/\n\s+at /);
  });
});

test("a site that closes its home page to programs is asked for its robots.txt and for nothing else", async () => {
  const asked: (string | undefined)[] = [];
  const closed: RequestListener = (request, response) => {
    asked.push(request.url);
    if (request.url === "/robots.txt") response.setHeader("content-type", "text/plain");
    response.end(request.url === "/robots.txt" ? "User-agent: *\nDisallow: /" : HOME);
  };
  const { code, messages } = await audit(closed);
  expect({ code, asked }).toEqual({ code: 1, asked: ["/robots.txt"] });
  expect(messages).toContain("robots");
});

describe("what cannot work is said before the first request and gives 2", () => {
  const missing = join(tmpdir(), "no-such-folder", "run.json");
  test.each([
    ["an unknown checklist", ["--checklist", "kjt"], "没有名为“kjt”的检查清单。可用的有：kjj"],
    ["a checklist file that is not there", ["--checklist", "own.json"], "读不到清单文件 own.json（ENOENT）"],
    ["a day that does not exist", ["--date", "2026-02-30"], "基准日期“2026-02-30”不存在"],
    ["a file in a folder that is not there", ["--out", missing], `无法写入 ${missing}（ENOENT）`],
    ["a folder instead of a file", ["--out", tmpdir()], "是文件夹"],
    ["a workbook on the screen", ["--format", "xlsx"], "请用 --out 指定文件名"],
  ])("%s", async (_, argv, sentence) => {
    let asked = 0;
    const { code, messages } = await audit(() => (asked += 1), argv);
    expect({ code, asked }).toEqual({ code: 2, asked: 0 });
    expect(messages).toContain(sentence);
  });
});

test("messages are English where the terminal is", async () => {
  const { messages } = await audit(page, ["--checklist", "kjt"], recordedTerminal("en"));
  expect(messages).toContain("There is no checklist “kjt”. Known: kjj;");
});
