import { expect, test } from "vitest";
import { DEFAULTS, readSettings } from "./settings.ts";

test("a machine on which nothing was set follows the browser and the politeness of the house", () => {
  expect(readSettings(undefined)).toEqual({ settings: DEFAULTS, fallen: [] });
  expect(DEFAULTS).toMatchObject({ concurrency: 4, delay: 200, obeysRobots: true });
});

test("what was set holds, the rest is the default", () => {
  expect(readSettings({ version: 1, theme: "dark", concurrency: 1 }).settings).toEqual({
    ...DEFAULTS,
    theme: "dark",
    concurrency: 1,
  });
});

test("a value that makes no sense costs only itself, and is named", () => {
  const { settings, fallen } = readSettings({ concurrency: 60, delay: -1, theme: "dark", language: "fr" });
  expect(settings).toEqual({ ...DEFAULTS, theme: "dark" });
  expect(fallen).toEqual(["language", "concurrency", "delay"]);
});

test("the ledger's columns are a list of words, or as they come", () => {
  expect(readSettings({ ledgerColumns: ["扣分", "备注"] }).settings.ledgerColumns).toEqual(["扣分", "备注"]);
  expect(readSettings({ ledgerColumns: ["扣分", 7] })).toEqual({
    settings: DEFAULTS,
    fallen: ["ledgerColumns"],
  });
});

test.each([null, "settings", 7, []])("settings stored as %o are no settings", (stored) => {
  expect(readSettings(stored).settings).toEqual(DEFAULTS);
});
