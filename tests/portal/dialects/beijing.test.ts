import { describe, expect, it } from "vitest";
import { beijing } from "./beijing.ts";
import { describeFamily } from "./describe-family.ts";

const { at, list } = describeFamily("beijing", beijing, { long: [] });

describe("北京, old 大汉", () => {
  const page = at(list("政府信息公开年报").path);

  it("has all rows of a list in arrays of one page, however many screens they take", () => {
    expect(page.match(/urls\[i\]='[^']+';headers\[i\]="[^"]+";year\[i\]='\d{4}';/g)).toHaveLength(18);
    expect(page).toContain("arrayList(10);");
  });

  it("has no row outside the script", () => {
    expect(page.replaceAll(/<script[^]*?<\/script>/g, "")).not.toContain("/art/20");
  });

  it("writes months and days without noughts", () => {
    expect(page).toContain("year[i]='2026';month[i]='1';day[i]='20';");
  });

  it("has long titles cut inside a link that has them whole", () => {
    const cut = /headers\[i\]="<a href='[^']+' title='([^']+)' target='_blank'>([^<]+)\.\.\.<\/a>"/;
    const [, whole = "", shown = "-"] = cut.exec(page) ?? [];
    expect(whole.startsWith(shown)).toBe(true);
    expect(whole.length).toBeGreaterThan(shown.length);
  });
});
