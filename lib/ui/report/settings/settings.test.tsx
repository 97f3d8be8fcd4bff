// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import { ASKING_CHECKLIST, MAPPED_RECORD } from "../../../../tests/screens/column-literals.ts";
import { BUREAU } from "../../../../tests/screens/literals.ts";
import { FILLED } from "../../../../tests/screens/report-literals.ts";
import { show } from "../../../../tests/screens/show.tsx";
import { NOTHING_KNOWN, type BureauKnowledge } from "../../../audit/records/bureau-knowledge.ts";
import { DEFAULTS } from "../../../platform/settings.ts";
import type { KnowledgeDesk } from "../knowledge/knowledge-desk.ts";
import type { DataDesk } from "./data-desk.ts";
import type { SettingsDesk } from "./settings-desk.ts";
import { SettingsPage } from "./settings-page.tsx";

interface Given {
  readonly desk?: Partial<SettingsDesk>;
  readonly known?: BureauKnowledge;
  readonly data?: Partial<DataDesk>;
  readonly withAudit?: boolean;
}

function settingsPage({ desk, known = NOTHING_KNOWN, data, withAudit = true }: Given = {}) {
  const change = vi.fn<SettingsDesk["change"]>();
  const say = vi.fn<KnowledgeDesk["say"]>();
  const setScopes = vi.fn<KnowledgeDesk["setScopes"]>();
  const chooseLanguage = vi.fn();
  show(
    <SettingsPage
      desk={{ ...FILLED.settingsDesk, change, ...desk }}
      dataDesk={{ ...FILLED.dataDesk, ...data }}
      knowledgeDesk={{ ...FILLED.knowledgeDesk, known, say, setScopes }}
      checklists={[ASKING_CHECKLIST]}
      audit={withAudit ? { record: MAPPED_RECORD, checklist: ASKING_CHECKLIST } : null}
      chooseLanguage={chooseLanguage}
    />,
  );
  const nowKnown = (): BureauKnowledge => say.mock.calls.reduce((before, [how]) => how(before), known);
  return { change, setScopes, chooseLanguage, nowKnown };
}
const type = (id: string, value: string) => fireEvent.change(screen.getByTestId(id), { target: { value } });

const submit = (id: string) => fireEvent.submit(screen.getByTestId(id).closest("form") ?? document.body);

describe("settings of the machine", () => {
  test("language and theme hold at once", () => {
    const { change, chooseLanguage } = settingsPage();
    fireEvent.click(screen.getByTestId("choose-en"));
    fireEvent.click(screen.getByTestId("choose-contrast"));
    expect(chooseLanguage).toHaveBeenCalledWith("en");
    expect(change).toHaveBeenCalledWith({ theme: "contrast" });
  });

  test("a number within its range is taken", () => {
    const { change } = settingsPage();
    type("setting-concurrency", "1");
    expect(change).toHaveBeenCalledWith({ concurrency: 1 });
  });

  test.each(["0", "7", "2.5", "", "四"])(
    "%o pages at a time harm a server or mean nothing: range and former value are told",
    (value) => {
      const { change } = settingsPage();
      type("setting-concurrency", value);
      expect(change).not.toHaveBeenCalled();
      const field = screen.getByTestId("setting-concurrency");
      expect(field.getAttribute("aria-invalid")).toBe("true");
      expect(document.getElementById(field.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
        "请填 1 到 6 的整数。原值是 4。",
      );
    },
  );

  test("stored values that made no sense are named", () => {
    settingsPage({ desk: { settings: DEFAULTS, fallen: ["delay"] } });
    expect(screen.getByTestId("fallen").textContent).toContain("每次间隔");
  });
});

describe("the bureau at hand", () => {
  test("keeps another name of a column for every item that looks for it", () => {
    const { nowKnown } = settingsPage();
    fireEvent.input(screen.getByTestId("synonym"), { target: { value: "指南" } });
    submit("synonym");
    expect(nowKnown().synonyms).toEqual({ "platform.guide": ["指南"] });
  });

  test("keeps properties as truth, number or word", () => {
    const { nowKnown } = settingsPage();
    for (const [name, value] of [
      ["城中区", "是"],
      ["处室数", "12"],
    ] as const) {
      fireEvent.input(screen.getByTestId("property-name"), { target: { value: name } });
      fireEvent.input(screen.getByTestId("property-value"), { target: { value } });
      submit("property-name");
    }
    expect(nowKnown().properties).toEqual({ 城中区: true, 处室数: 12 });
  });

  test("takes no scope that is no web address", () => {
    const { setScopes } = settingsPage();
    const field = screen.getByLabelText("检查范围");
    fireEvent.change(field, { target: { value: "javascript:alert(1)" } });
    expect(setScopes).not.toHaveBeenCalled();
    expect(field.getAttribute("aria-invalid")).toBe("true");
    fireEvent.change(field, { target: { value: "https://kjj.cangpu.example/\n\n" } });
    expect(setScopes).toHaveBeenCalledWith(["https://kjj.cangpu.example/"]);
  });

  test("shows answers, marks and corrections, each with the way to take it back", () => {
    const on = { by: "李文岚", on: "2026-11-20" };
    const { nowKnown } = settingsPage({
      known: {
        ...NOTHING_KNOWN,
        corrections: { [MAPPED_RECORD.columns[0]?.url ?? ""]: [] },
        notApplicable: [{ itemId: "column.plans", reason: "已划转", ...on }],
        answers: [{ itemId: "annual.years", verdict: "pass", note: "纸质件齐全", ...on }],
      },
    });
    const card = screen.getByTestId("bureau-card");
    expect(card.textContent).toContain("符合 · 纸质件齐全 · 李文岚 2026-11-20");
    for (const button of within(card).getAllByRole("button", { name: /^收回/ })) fireEvent.click(button);
    expect(nowKnown()).toEqual(NOTHING_KNOWN);
  });

  test("is not spoken of where there is no audit", () => {
    settingsPage({ withAudit: false });
    expect(screen.queryByTestId("bureau-card")).toBeNull();
  });
});

describe("data", () => {
  test("shows size and counts", () => {
    settingsPage();
    expect(screen.getByTestId("data").textContent).toContain("312 MB可用 18 GB");
  });

  test("is deleted only after a second, plain question; the focus goes to the way out", () => {
    const deleteBureau = vi.fn(() => Promise.resolve());
    settingsPage({ data: { deleteBureau } });
    fireEvent.click(screen.getByRole("button", { name: "删除这家单位" }));
    expect(deleteBureau).not.toHaveBeenCalled();
    fireEvent.click(screen.getByTestId("confirm"));
    expect(deleteBureau).toHaveBeenCalledWith(BUREAU.homeUrl);
  });

  test("cannot be deleted under an audit that is going on", () => {
    settingsPage({ data: { bureaus: [{ homeUrl: BUREAU.homeUrl, name: BUREAU.name, busy: true }] } });
    expect(screen.getByRole("button", { name: "删除全部数据" }).hasAttribute("disabled")).toBe(true);
    expect(screen.getByText(/请先暂停或结束它/)).toBeTruthy();
  });

  test("comes back from a file after a look at what it would add", async () => {
    const restore = vi.fn(() => Promise.resolve([{ table: "runs" as const, added: 2, kept: 1 }]));
    const backup = {
      format: "gongkai-lens/backup" as const,
      formatVersion: 1 as const,
      tool: { name: "gongkai-lens", version: "0.1.0" },
      madeAt: "2026-11-20T01:00:00Z",
      runs: [],
      records: [],
      reviews: [],
      bureaus: [],
      checklists: [],
    };
    const counts = [{ table: "runs" as const, added: 2, kept: 1 }];
    settingsPage({ data: { preview: () => Promise.resolve({ ok: true, backup, counts }), restore } });
    const files = [new File(["{}"], "backup.json")];
    fireEvent.change(screen.getByTestId("restore-file"), { target: { files } });
    await waitFor(() => screen.getByTestId("do-restore"));
    expect(restore).not.toHaveBeenCalled();
    fireEvent.click(screen.getByTestId("do-restore"));
    await waitFor(() => expect(screen.getByTestId("restore").textContent).toContain("已恢复，加入 2 条"));
  });

  test("of a file that is no back-up it is said what is wrong", async () => {
    settingsPage({
      data: { preview: () => Promise.resolve({ ok: false, problem: { kind: "other-file", is: null } }) },
    });
    fireEvent.change(screen.getByTestId("restore-file"), { target: { files: [new File(["{}"], "x.json")] } });
    await waitFor(() => expect(screen.getByRole("alert").textContent).toContain("不是公开镜的备份文件"));
  });
});
