// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { show } from "../../tests/screens/show.tsx";
import { Said } from "./said.tsx";

const text = {
  zh: "政策文件：最新一条 2026-04-03，229 天前；期限 2026-10-03",
  en: "Policy: newest 2026-04-03, due 2026-10-03",
};

describe("a sentence of the audit", () => {
  test("keeps each of its days whole, and every word in its place", () => {
    const { container } = show(<Said text={text} />);
    expect(container.textContent).toBe(text.zh);
    const days = [...container.querySelectorAll("time")].map((day) => day.textContent);
    expect(days).toEqual(["2026-04-03", "2026-10-03"]);
  });

  test("is said in the language of the screen, with other numbers left alone", () => {
    const { container } = show(<Said text={{ zh: "〔2019〕19号", en: "No. 19 of 2019-20" }} />, "en");
    expect(container.innerHTML).toBe("<div>No. 19 of 2019-20</div>".slice(5, -6));
  });
});
