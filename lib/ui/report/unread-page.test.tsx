// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import { SITE_URL } from "../../../tests/screens/literals.ts";
import { show } from "../../../tests/screens/show.tsx";
import { cause, type Cause } from "../../facts/cause.ts";
import { UnreadPage } from "./unread-page.tsx";
import type { ReadAgain } from "./unread-remedy-button.tsx";

const PAGE = `${SITE_URL}/zwgk/1.html`;

function unread(causes: readonly Cause[], readAgain: ReadAgain = vi.fn()) {
  const notAssessed = causes.map((each) => ({ url: PAGE, cause: each }));
  show(
    <UnreadPage
      coverage={{ assessed: 10, known: 20, notAssessed }}
      homeUrl={`${SITE_URL}/`}
      allowHosts={() => Promise.resolve(true)}
      readAgain={readAgain}
    />,
  );
}

const taken: ReadAgain = () => Promise.resolve({ ok: true, value: null });

describe("what was not read", () => {
  test.each(cause.options)("has a way to be read, or to be looked at: %s", (each) => {
    unread([each]);
    const card = document.querySelector<HTMLElement>(`[data-cause=${each}]`);
    if (card === null) throw new Error("the cause has no card");
    const links = within(card)
      .queryAllByRole("link")
      .filter((link) => !link.textContent.startsWith("http"));
    expect([...within(card).queryAllByRole("button"), ...links].length).toBeGreaterThan(0);
  });

  test("in no known encoding comes with what to do: nothing is guessed", () => {
    unread(["decode-error"]);
    expect(document.querySelector("[data-cause=decode-error]")?.textContent).toContain(
      "在浏览器里能看清的，请人工判定",
    );
  });

  test("is asked for again for its cause alone", async () => {
    const readAgain = vi.fn(taken);
    unread(["timeout", "robots"], readAgain);
    fireEvent.click(screen.getByTestId("remedy-timeout"));
    await waitFor(() => expect(readAgain).toHaveBeenCalledWith(["timeout"], 0));
  });

  test("for want of pages is read with 200 more", async () => {
    const readAgain = vi.fn(taken);
    unread(["out-of-budget"], readAgain);
    const button = screen.getByTestId("remedy-out-of-budget");
    expect(button.textContent).toBe("再读 200 页");
    fireEvent.click(button);
    await waitFor(() => expect(readAgain).toHaveBeenCalledWith(["out-of-budget"], 200));
  });

  test("without a tab of the site says so and offers to open it", async () => {
    unread(["timeout"], () => Promise.resolve({ ok: false, error: "tab-gone", detail: "" }));
    fireEvent.click(screen.getByTestId("remedy-timeout"));
    const link = await screen.findByRole("link", { name: /打开网站/ });
    expect(link.getAttribute("href")).toBe(`${SITE_URL}/`);
    expect(screen.getByTestId("command-error").textContent).toContain("请重新打开单位网站");
  });
});
