// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import { itemOf } from "../../../../tests/facts/site-of.ts";
import { show } from "../../../../tests/screens/show.tsx";
import { NOTHING_KNOWN, type BureauKnowledge } from "../../../audit/records/bureau-knowledge.ts";
import type { ChecklistItem } from "../../../audit/checklist/checklist.ts";
import type { KnowledgeDesk } from "./knowledge-desk.ts";
import { StandingSection } from "./standing-section.tsx";

const MANUAL = itemOf({ id: "service.phone", evaluator: "manual" });

function section(item: ChecklistItem, known: BureauKnowledge = NOTHING_KNOWN) {
  const say = vi.fn<KnowledgeDesk["say"]>();
  const desk = {
    known,
    person: "李文岚",
    today: "2026-11-20",
    say,
    outcome: null,
    scopes: [],
    setScopes: vi.fn(),
  };
  show(<StandingSection item={item} desk={desk} namePerson={vi.fn()} />);
  return (): BureauKnowledge => say.mock.calls.reduce((before, [change]) => change(before), known);
}
const type = (id: string, value: string) => fireEvent.input(screen.getByTestId(id), { target: { value } });
const isOff = (id: string) => screen.getByTestId(id).hasAttribute("disabled");

describe("an item that no page can show", () => {
  test("takes a person's conclusion with its grounds, name and day", () => {
    const known = section(MANUAL);
    fireEvent.change(screen.getByTestId("answer-verdict"), { target: { value: "fail" } });
    type("answer-note", "电话三次无人接听");
    fireEvent.click(screen.getByTestId("give-answer"));
    expect(known().answers).toEqual([
      { itemId: "service.phone", verdict: "fail", note: "电话三次无人接听", by: "李文岚", on: "2026-11-20" },
    ]);
  });

  test("takes no conclusion without grounds", () => {
    section(MANUAL);
    expect(isOff("give-answer")).toBe(true);
  });

  test("asks how often, where its rules price occurrences: a failure without a count would cost nothing", () => {
    const rule = { kind: "each" as const, id: "late", title: { zh: "迟办", en: "late" }, price: 0.5 };
    const known = section({ ...MANUAL, scoring: { rules: [rule] } });
    fireEvent.change(screen.getByTestId("answer-verdict"), { target: { value: "fail" } });
    type("answer-note", "两件迟办");
    expect(isOff("give-answer")).toBe(true);
    type("times-late", "2");
    fireEvent.click(screen.getByTestId("give-answer"));
    expect(known().answers[0]?.charges).toEqual([{ rule: "late", times: 2 }]);
  });

  test("shows the answer it has, and lets it be taken back", () => {
    const answer = {
      itemId: MANUAL.id,
      verdict: "pass" as const,
      note: "接通",
      by: "李文岚",
      on: "2026-11-20",
    };
    const known = section(MANUAL, { ...NOTHING_KNOWN, answers: [answer] });
    expect(screen.getByTestId("standing").textContent).toContain("符合 · 接通（李文岚，2026-11-20）");
    fireEvent.click(screen.getByTestId("take-back-said"));
    expect(known().answers).toEqual([]);
  });
});

describe("an item of any kind", () => {
  test("is marked as not the bureau's, once it is said why", () => {
    const known = section(itemOf());
    expect(screen.queryByTestId("answer-form")).toBeNull();
    expect(isOff("mark")).toBe(true);
    type("mark-reason", "没有行政许可事项");
    fireEvent.click(screen.getByTestId("mark"));
    expect(known().notApplicable).toEqual([
      { itemId: "column.policy", reason: "没有行政许可事项", by: "李文岚", on: "2026-11-20" },
    ]);
  });

  test("shows its mark, and lets it be taken back", () => {
    const mark = { itemId: "column.policy", reason: "已划转", by: "", on: "2026-11-20" };
    const known = section(itemOf(), { ...NOTHING_KNOWN, notApplicable: [mark] });
    expect(screen.getByTestId("standing").textContent).toContain("已划转（未署名，2026-11-20）");
    fireEvent.click(screen.getByTestId("take-back-said"));
    expect(known().notApplicable).toEqual([]);
  });
});
