import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import en from "../../public/_locales/en/messages.json";
import zh from "../../public/_locales/zh_CN/messages.json";
import { createSpeech } from "./i18n.tsx";

const ROOT = new URL("../..", import.meta.url).pathname;
const MANIFEST_KEYS = ["extensionName", "extensionShortName", "extensionDescription"];
const placeholders = (message: string) => [...new Set(message.match(/\$\d/g))].sort();

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes(".test."))
    .map((name) => readFileSync(join(ROOT, folder, name), "utf8"));
}

describe("the two languages", () => {
  test("have the same sentences", () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  });

  test.each(Object.entries(zh))("fill the same gaps in %s", (key, { message }) => {
    const other = Object.entries(en).find(([name]) => name === key)?.[1].message ?? "";
    expect(placeholders(other)).toEqual(placeholders(message));
    expect(other.trim()).not.toBe("");
  });

  test.each(["zh_CN", "en"])(
    "say no key twice in %s: the first sentence would be lost without a word",
    (name) => {
      const text = readFileSync(join(ROOT, `public/_locales/${name}/messages.json`), "utf8");
      const keys = [...text.matchAll(/^ {2}"(\w+)":/gm)].map(([, key]) => key);
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
      expect(keys).toHaveLength(Object.keys(zh).length);
    },
  );

  test("hold no sentence that nobody says", () => {
    const code = [...sources("lib/ui"), ...sources("entrypoints")].join("\n");
    const silent = Object.keys(zh).filter(
      (key) => !MANIFEST_KEYS.includes(key) && !code.includes(`"${key}"`),
    );
    expect(silent).toEqual([]);
  });

  test("hold what the manifest names, short enough for the stores", () => {
    for (const messages of [zh, en]) {
      expect(messages.extensionName.message.length).toBeLessThanOrEqual(75);
      expect(messages.extensionShortName.message.length).toBeLessThanOrEqual(12);
      expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132);
    }
  });

  test("do not shout and do not accuse", () => {
    const all = Object.values(zh).map(({ message }) => message);
    expect(all.filter((message) => /[!！]|严重|违规|造假|不作为/.test(message))).toEqual([]);
  });
});

test("values go into their gaps, also when a value looks like a gap", () => {
  expect(createSpeech("zh_CN", zh).t("pagesOfAbout", "$2", 430)).toBe("$2 / 约 430 页");
});

test("a sentence of the audit is said in the chosen language, in Chinese where there is no English", () => {
  expect(createSpeech("en", en).say({ zh: "未见", en: "not seen" })).toBe("not seen");
  expect(createSpeech("en", en).say({ zh: "未见", en: "" })).toBe("未见");
  expect(createSpeech("zh_CN", zh).say({ zh: "未见", en: "not seen" })).toBe("未见");
});

test("an English noun agrees with its count, with several in one sentence too", () => {
  const { t } = createSpeech("en", en);
  expect([0, 1, 3].map((count) => t("pagesCount", count))).toEqual(["0 pages", "1 page", "3 pages"]);
  expect(t("compareCaption", 11, 1)).toBe("Verdicts of 11 bureaus on 1 item");
  expect(createSpeech("zh_CN", zh).t("pagesCount", 1)).toBe("1 页");
});
