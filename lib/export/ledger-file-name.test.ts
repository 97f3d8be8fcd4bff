import { expect, test } from "vitest";
import { ledgerFileName } from "./ledger-file-name.ts";

const named = (name: string) =>
  ledgerFileName({ bureau: { name, homeUrl: "", scopes: [] }, referenceDate: "2026-11-20" });

test("the file is named after the bureau and the reference date", () => {
  expect(named("苍浦市科学技术局")).toBe("问题台账_苍浦市科学技术局_2026-11-20.csv");
});

test("a name cannot climb out of its folder or break a file system", () => {
  expect(named('..\\../a:b*c?"<>|\u202E\n局')).toBe("问题台账_....abc局_2026-11-20.csv");
});

test("a name of nothing is still a file name", () => {
  expect(named(" / ")).toBe("问题台账_未命名单位_2026-11-20.csv");
});

test("a long name is cut", () => {
  expect(named("局".repeat(300)).length).toBeLessThan(90);
});
