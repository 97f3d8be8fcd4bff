import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { checklists, registry } from "../../checks/index.ts";
import { CommandError } from "./command-error.ts";
import { givenChecklist } from "./given-checklist.ts";

const CHECKS = { checklists, registry };
const EXAMPLE = new URL("../../checks/example-checklist.json", import.meta.url).pathname;

function file(content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "gongkai-lens-checklist-")), "own.json");
  writeFileSync(path, content);
  return path;
}

async function refusal(named: string): Promise<string> {
  const error: unknown = await givenChecklist(named, CHECKS).catch((thrown: unknown) => thrown);
  if (!(error instanceof CommandError)) throw new Error("nothing was refused");
  return error.text.zh;
}

test("an id is a built-in checklist", async () => {
  expect((await givenChecklist("guoban-2019", CHECKS)).id).toBe("guoban-2019");
});

test("a name ending in .json is a file of one's own, and the published example is one", async () => {
  expect(await givenChecklist(EXAMPLE, CHECKS)).toMatchObject({ id: "my-bureau", revision: 1 });
});

test("a file that an editor of Windows has saved with a byte order mark is read", async () => {
  const path = file(`\uFEFF${JSON.stringify(checklists.get("guoban-2019"))}`);
  expect((await givenChecklist(path, CHECKS)).id).toBe("guoban-2019");
});

describe("says where and what to do", () => {
  test("when there is no such file", async () => {
    expect(await refusal("/no/such/own.json")).toContain("/no/such/own.json（ENOENT）");
  });

  test("when it is no JSON", async () => {
    expect(await refusal(file("{ id: kjj"))).toContain("不是 JSON");
  });

  test("when items are wrong: every place by item and field", async () => {
    const kjj = checklists.get("kjj");
    const [first, second] = kjj?.items ?? [];
    const items = [
      { ...first, evaluator: "nobody" },
      { ...second, cap: 9 },
    ];
    const said = await refusal(file(JSON.stringify({ ...kjj, items })));
    expect(said).toContain("有 2 处要改");
    expect(said).toContain("检查项 veto.unreachable，evaluator");
    expect(said).toContain("检查项 veto.home-stale，cap");
  });

  test("when more is wrong than a screen holds, how much more", async () => {
    const items = Array.from({ length: 25 }, (_, n) => ({ id: `a.${n}` }));
    const said = await refusal(file(JSON.stringify({ ...checklists.get("kjj"), items })));
    expect(said).toMatch(/……另有 \d+ 处$/);
  });
});
