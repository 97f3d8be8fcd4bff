// @vitest-environment happy-dom
import "fake-indexeddb/auto";

import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { beforeEach, describe, expect, test } from "vitest";
import { CHECKLIST, RECORD } from "../../../../tests/screens/literals.ts";
import { show } from "../../../../tests/screens/show.tsx";
import { LARGEST_RUN_FILE } from "../../../export/run-file.ts";
import { GongkaiDatabase } from "../../../store/database.ts";
import { importDesk } from "./import-files.ts";
import { ImportPage } from "./import-page.tsx";

let db: GongkaiDatabase;
let count = 0;
beforeEach(() => {
  db = new GongkaiDatabase(`import-page-${(count += 1)}`);
});

async function choose(...files: File[]) {
  show(<ImportPage desk={importDesk(db)} checklists={new Map([[CHECKLIST.id, CHECKLIST]])} />);
  const input = screen.getByTestId("import-files");
  Object.defineProperty(input, "files", { value: files });
  fireEvent.change(input);
  await waitFor(() => expect(screen.getByTestId("import").dataset["stage"]).toBe("preview"));
}
const file = (text: string, name = "检查记录.json") => new File([text], name, { type: "application/json" });

describe("importing audits", () => {
  test("shows what will be done, writes only when told to, and says what was done", async () => {
    await choose(file(JSON.stringify(RECORD)));
    expect(screen.getByTestId("outcomes").textContent).toContain("苍浦市科学技术局");
    expect(screen.getByTestId("outcomes").textContent).toContain("新加入");
    expect(await db.runs.count()).toBe(0);
    fireEvent.click(screen.getByTestId("merge"));
    await waitFor(() => expect(screen.getByText(/^已导入 1 次检查。/)).toBeTruthy());
    expect(await db.runs.count()).toBe(1);
  });

  test("calls a checklist by its title and revision, as everywhere else", async () => {
    await choose(file(JSON.stringify(RECORD)));
    expect(screen.getByTestId("outcomes").textContent).toContain("科学技术局 修订 3");
  });

  test("says where to go on when the audits are in", async () => {
    await choose(file(JSON.stringify(RECORD)));
    fireEvent.click(screen.getByTestId("merge"));
    await waitFor(() => expect(screen.getByTestId("import-done")).toBeTruthy());
    const ways = [...screen.getByTestId("import-done").querySelectorAll("a")];
    expect(ways.map((way) => way.getAttribute("href"))).toEqual(["#/compare", "#/register"]);
  });

  test("the same file again has nothing to import", async () => {
    await choose(file(JSON.stringify(RECORD)));
    fireEvent.click(screen.getByTestId("merge"));
    await waitFor(() => expect(screen.getByText(/^已导入 1 次检查。/)).toBeTruthy());
    await choose(file(JSON.stringify(RECORD)));
    expect(screen.queryByTestId("merge")).toBeNull();
    expect(screen.getByTestId("outcomes").textContent).toContain("本机已有，保留不动");
  });

  test("a bad file among good ones is named with its reason, and the good one can still be taken", async () => {
    await choose(file("{", "坏.json"), file(JSON.stringify(RECORD)));
    expect(screen.getByTestId("refused").textContent).toContain("坏.json");
    expect(screen.getByTestId("refused").textContent).toContain("文件不完整");
    expect(screen.getByTestId("merge").textContent).toBe("导入 1 次检查");
  });

  test("a file of 100 MB is refused without being read", async () => {
    const huge = file("{}", "大.json");
    Object.defineProperty(huge, "size", { value: LARGEST_RUN_FILE + 1 });
    Object.defineProperty(huge, "arrayBuffer", { value: () => Promise.reject(new Error("was read")) });
    await choose(huge);
    expect(screen.getByTestId("refused").textContent).toContain("超过 64 MB 的上限");
  });

  test("a script in a bureau's name stays words", async () => {
    const name = "<img src=x onerror=alert(1)>";
    await choose(file(JSON.stringify({ ...RECORD, bureau: { ...RECORD.bureau, name } })));
    expect(screen.getByText(name)).toBeTruthy();
    expect(document.querySelector("img")).toBeNull();
  });
});
