import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

import { pageFacts } from "../facts/page-facts.ts";
import { factsCommand } from "./facts-command.ts";
import { localSite } from "./local-site.fixture.ts";
import { recordedTerminal } from "./terminal.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "gongkai-lens-facts-"));
const LIST = `<!doctype html><meta charset="utf-8"><title>通知公告</title>
<ul><li><a href="t1.html">关于申报科技项目的通知</a><span>2026-11-03</span></li>
<li><a href="t2.html">关于公布验收结果的通知</a><span>2026-10-12</span></li>
<li><a href="t3.html">关于组织推荐奖励的通知</a><span>2026-09-01</span></li></ul>`;

function saved(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function run(...argv: string[]) {
  const terminal = recordedTerminal();
  const code = await factsCommand(argv, terminal);
  return { code, results: terminal.results(), messages: terminal.messages() };
}

test("a saved page is read as if its address had sent it", async () => {
  const { code, results } = await run(saved("list.html", LIST), "--url", "http://kjj.cangpu.example/tzgg/");
  const facts = pageFacts.parse(JSON.parse(results));
  expect(code).toBe(0);
  expect(facts).toMatchObject({
    url: "http://kjj.cangpu.example/tzgg/",
    fetchedAt: "2026-11-20T04:00:00.000Z",
  });
  expect(facts.items[0]).toMatchObject({ url: "http://kjj.cangpu.example/tzgg/t1.html", date: "2026-11-03" });
});

test("without --url a made-up address stands in, so that links still resolve", async () => {
  const { results } = await run(saved("通知 1.html", LIST));
  expect(pageFacts.parse(JSON.parse(results)).url).toBe("http://local.example/%E9%80%9A%E7%9F%A5%201.html");
});

test("a saved feed is read by its type, not refused", async () => {
  const { code, results } = await run(saved("feed.json", `{"rows":[]}`));
  expect(code).toBe(0);
  expect(pageFacts.parse(JSON.parse(results)).contentType).toBe("application/json");
});

test("a page can be read straight from its address", async () => {
  const site = await localSite(
    (_, response) => void response.setHeader("content-type", "text/html").end(LIST),
  );
  const { code, results } = await run(`${site.origin}/tzgg/`);
  site.close();
  expect(code).toBe(0);
  expect(pageFacts.parse(JSON.parse(results)).url).toBe(`${site.origin}/tzgg/`);
});

test.each([
  ["nothing at all", [], 2, "请给出一个网页文件或网址"],
  ["a file that is not there", [join(folder, "none.html")], 2, "没有"],
  ["a directory", [folder], 2, "是文件夹"],
  ["a path the system cannot walk", [`${saved("a.html", LIST)}/b.html`], 1, "无法读取"],
  ["a file over the limit", [saved("big.html", new Uint8Array(9 * 1024 * 1024))], 1, "超过 8 MB"],
  ["an address nobody answers at", ["http://127.0.0.1:9/"], 1, "读不到 http://127.0.0.1:9/（network"],
])("%s gives a sentence and no facts", async (_, argv, exitCode, sentence) => {
  const { code, results, messages } = await run(...argv);
  expect(code).toBe(exitCode);
  expect(messages).toContain(sentence);
  expect(messages).not.toMatch(/\n\s+at /);
  expect(results).toBe("");
});
