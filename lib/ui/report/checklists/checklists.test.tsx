// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { checklists, registry } from "../../../../checks/index.ts";
import { show } from "../../../../tests/screens/show.tsx";
import { shelve } from "../../../audit/checklist/checklist-shelf.ts";
import { parseChecklist } from "../../../audit/checklist-file/parse-checklist.ts";
import type { Checklist } from "../../../audit/checklist/checklist.ts";
import { writeChecklist } from "../../../audit/checklist-file/write-checklist.ts";
import type { ChecklistDesk } from "./checklist-desk.ts";
import { ChecklistsPage } from "./checklists-page.tsx";

const kjj = checklists.get("guoban-2019");
if (kjj === undefined) throw new Error("there is no checklist guoban-2019");
const first = kjj.items[0];
if (first === undefined) throw new Error("the checklist has items");

let saved: Checklist[];
let desk: ChecklistDesk;
beforeEach(() => {
  saved = [];
  desk = {
    own: new Set(),
    check: (json) => parseChecklist(json, registry),
    preview: vi.fn(() => Promise.resolve(null)),
    rejudge: vi.fn(() => Promise.resolve("run-2")),
    save: (checklist) => {
      saved.push(checklist);
      return Promise.resolve({ ...checklist, revision: 1 });
    },
    download: vi.fn(),
  };
});

const openRun = vi.fn();
const checklistsPage = (about: Partial<ChecklistDesk> = {}) =>
  show(
    <ChecklistsPage
      shelf={new Map([[kjj.id, kjj]])}
      start={kjj}
      desk={{ ...desk, ...about }}
      openRun={openRun}
    />,
  );
const isDraft = () => screen.getByTestId("checklist").dataset["draft"] === "true";
const type = (id: string, value: string) => fireEvent.change(screen.getByTestId(id), { target: { value } });
const file = (text: string) => ({ target: { files: [new File([text], "checklist.json")] } });

describe("a checklist", () => {
  test("is read without being a draft", () => {
    checklistsPage();
    expect(isDraft()).toBe(false);
    expect(screen.getByTestId("checklist").textContent).toContain(first.title.zh);
    expect(screen.queryByTestId("save-checklist")).toBeNull();
  });

  test("is changed in a draft, which is kept as a checklist of one's own", async () => {
    checklistsPage();
    fireEvent.click(screen.getByTestId(`on-${first.id}`));
    expect(isDraft()).toBe(true);
    fireEvent.click(screen.getByTestId("save-checklist"));
    await waitFor(() => expect(screen.getByText(/已保存/)).toBeTruthy());
    expect(saved[0]).toMatchObject({ id: "own-guoban-2019", title: { zh: `${kjj.title.zh}（自定）` } });
    expect(saved[0]?.items.map(({ id }) => id)).not.toContain(first.id);
    expect(kjj.items).toContain(first);
  });

  test("of one's own offers what was switched off before to be switched on again", async () => {
    const own = { ...kjj, id: "own-guoban-2019", revision: 2, items: kjj.items.slice(1) };
    show(
      <ChecklistsPage
        shelf={shelve(new Map([[kjj.id, kjj]]), [own])}
        start={own}
        desk={{ ...desk, own: new Set([own.id]) }}
        openRun={openRun}
      />,
    );
    const box = screen.getByTestId<HTMLInputElement>(`on-${first.id}`);
    expect([box.checked, isDraft()]).toEqual([false, false]);
    fireEvent.click(box);
    expect(screen.getByText("草稿，改了 1 项")).toBeTruthy();
    fireEvent.click(screen.getByTestId("save-checklist"));
    await waitFor(() => expect(saved[0]?.items.map(({ id }) => id)).toContain(first.id));
  });

  test("goes back to what it was when the draft is thrown away", () => {
    checklistsPage();
    fireEvent.click(screen.getByTestId(`on-${first.id}`));
    fireEvent.click(screen.getByTestId("discard"));
    expect(isDraft()).toBe(false);
  });

  test("takes points within their range, and says which are out of it", () => {
    checklistsPage();
    fireEvent.click(screen.getByTestId(`edit-${first.id}`));
    type("item-points", "-1");
    expect(isDraft()).toBe(false);
    expect(screen.getByText(/请填 0 到 100 的数。原值是/)).toBeTruthy();
    type("item-points", "2");
    expect(isDraft()).toBe(true);
  });

  test("cannot be saved while two of its parts contradict each other, and the place is named", () => {
    checklistsPage();
    fireEvent.click(screen.getByTestId(`edit-${first.id}`));
    type("item-cap", "50");
    expect(screen.getByTestId("problems").textContent).toContain(`检查项 ${first.id}，cap`);
    expect(screen.getByTestId("save-checklist").hasAttribute("disabled")).toBe(true);
  });

  test("asks for the parameters that its evaluator takes, by what they hold", () => {
    const item = kjj.items.find(({ params }) => Object.values(params).some((one) => typeof one === "number"));
    const name = Object.entries(item?.params ?? {}).find(([, one]) => typeof one === "number")?.[0] ?? "";
    checklistsPage();
    fireEvent.click(screen.getByTestId(`edit-${item?.id ?? ""}`));
    type(`param-${name}`, "viele");
    expect(screen.getByText(/读不出来，没有采用/)).toBeTruthy();
    expect(isDraft()).toBe(false);
  });
});

describe("the effect of a change", () => {
  test("is shown before it is saved: score and verdicts", async () => {
    const outcome = { verdict: "pass" as const, deduction: 0, findings: 0 };
    const effect = {
      before: null,
      after: null,
      changed: [{ itemId: first.id, before: outcome, after: null }],
    };
    checklistsPage({ preview: () => Promise.resolve(effect) });
    fireEvent.click(screen.getByTestId(`on-${first.id}`));
    fireEvent.click(screen.getByTestId("look"));
    await waitFor(() => expect(screen.getByTestId("effect").textContent).toContain(first.title.zh));
    expect(saved).toEqual([]);
  });

  test("of an audit without its pages is not made up", async () => {
    checklistsPage();
    fireEvent.click(screen.getByTestId(`on-${first.id}`));
    fireEvent.click(screen.getByTestId("look"));
    await waitFor(() => expect(screen.getByText(/看不出变化/)).toBeTruthy());
  });
});

describe("judging the audit on the screen by another checklist", () => {
  const save = async () => {
    fireEvent.click(screen.getByTestId(`on-${first.id}`));
    fireEvent.click(screen.getByTestId("save-checklist"));
    await waitFor(() => expect(screen.getByText(/已保存/)).toBeTruthy());
  };

  test("is offered only where it is another one, and opens the audit that came of it", async () => {
    checklistsPage();
    expect(screen.queryByTestId("rejudge")).toBeNull();
    await save();
    fireEvent.click(screen.getByTestId("rejudge"));
    await waitFor(() => expect(openRun).toHaveBeenCalledWith("run-2"));
    expect(desk.rejudge).toHaveBeenCalledWith(
      expect.objectContaining({ id: "own-guoban-2019", revision: 1 }),
    );
  });

  test("says so where its pages are not here", async () => {
    checklistsPage({ rejudge: () => Promise.resolve(null) });
    await save();
    fireEvent.click(screen.getByTestId("rejudge"));
    await waitFor(() => expect(screen.getByText(/没有留下网页/)).toBeTruthy());
  });
});

describe("a checklist from a file", () => {
  test("is a draft until it is saved", async () => {
    checklistsPage();
    fireEvent.change(
      screen.getByTestId("import-checklist"),
      file(writeChecklist({ ...kjj, id: "city", title: { zh: "市里的", en: "The city's" } })),
    );
    await waitFor(() => expect(isDraft()).toBe(true));
    fireEvent.click(screen.getByTestId("save-checklist"));
    await waitFor(() => expect(saved[0]?.id).toBe("city"));
  });

  test("that is wrong is refused with every place in it, and changes nothing", async () => {
    checklistsPage();
    fireEvent.change(
      screen.getByTestId("import-checklist"),
      file(JSON.stringify({ ...kjj, items: [{ ...first, evaluator: "guess" }] })),
    );
    await waitFor(() =>
      expect(screen.getByTestId("problems").textContent).toContain("没有“guess”这种检查方法"),
    );
    expect(isDraft()).toBe(false);
  });

  test("that is no JSON is refused", async () => {
    checklistsPage();
    fireEvent.change(screen.getByTestId("import-checklist"), file("编号,名称"));
    await waitFor(() => expect(screen.getByTestId("refused").textContent).toContain("不是 JSON 文件"));
    expect(isDraft()).toBe(false);
  });

  test("with the id of a built-in one becomes one's own", async () => {
    checklistsPage();
    fireEvent.change(screen.getByTestId("import-checklist"), file(writeChecklist(kjj)));
    await waitFor(() => expect(isDraft()).toBe(true));
    fireEvent.click(screen.getByTestId("save-checklist"));
    await waitFor(() => expect(saved[0]?.id).toBe("own-guoban-2019"));
  });
});
