import { expect, test, type Browser, type Page } from "@playwright/test";

import { NO_REVIEWS } from "../../lib/audit/review/no-opinion.ts";
import { applyReviews } from "../../lib/audit/review/apply-reviews.ts";
import { reportHtml } from "../../lib/export/report-html.ts";
import { axeViolations, EVERY_RULE } from "../screens/axe-violations.ts";
import { misfits, schemeOf, viewportOf, type Look } from "../screens/examine.ts";
import { launch } from "../screens/launch.ts";
import { CHECKLIST, RECORD } from "../screens/literals.ts";
import { thinOut } from "../screens/thin-out.ts";
import { openGallery, type Gallery } from "../screens/serve.ts";

test.setTimeout(300_000);

let gallery: Gallery;
let browser: Browser;
test.beforeAll(async () => {
  gallery = await openGallery();
  browser = await launch();
});
test.afterAll(async () => {
  await browser.close();
  await gallery.close();
});

const LOOKS: readonly Look[] = [
  { language: "zh_CN", scheme: "light", zoom: 1 },
  { language: "en", scheme: "dark", zoom: 1 },
  { language: "en", scheme: "contrast", zoom: 2 },
];

for (const look of LOOKS) {
  const { language, scheme, zoom } = look;
  test(`every screen can be read by everybody, and nothing is cut: ${language}, ${scheme}, ${zoom * 100} %`, async () => {
    const page = await browser.newPage({ ...schemeOf(look), deviceScaleFactor: zoom });
    const faults: string[] = [];
    for (const name of await gallery.screens(page)) {
      await page.setViewportSize(viewportOf(name, zoom));
      await gallery.show(page, name, language);
      faults.push(...(await faultsOf(page, name, look)).map((fault) => `${name}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}

test("on paper a page is black on white, as wide as the sheet, without what is pressed, and says whom it is about", async () => {
  // A4 upright between its margins, at 96 px an inch.
  const page = await browser.newPage({ viewport: { width: 680, height: 980 }, colorScheme: "dark" });
  await page.emulateMedia({ media: "print" });
  for (const name of ["overview", "findings", "columns", "unread", "history"]) {
    await gallery.show(page, name, "zh_CN");
    expect(await misfits(page, name), name).toEqual([]);
    await expect(page.locator(".btn:visible, .seg:visible, select:visible, nav:visible"), name).toHaveCount(
      0,
    );
    await expect(page.getByTestId("print-head")).toContainText("基准日期 2026-11-18");
    const ink = await page.locator("h1").evaluate((head) => getComputedStyle(head).color);
    expect(ink, name).toBe("rgb(26, 33, 40)");
  }
});

test("an open menu can be read by everybody, and closes on Esc to where it was opened", async () => {
  const page = await browser.newPage({ viewport: viewportOf("overview", 1) });
  await gallery.show(page, "overview", "zh_CN");
  const menu = page.getByTestId("export-menu");
  await menu.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByTestId("export-csv")).toBeVisible();
  expect(await axeViolations(page, EVERY_RULE)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(page.getByTestId("export-csv")).toBeHidden();
  await expect(menu).toBeFocused();
});

test("a question that stands open can be read by everybody, and Esc leaves everything as it was", async () => {
  const page = await browser.newPage({ viewport: viewportOf("register-edit", 1) });
  await gallery.show(page, "register-edit", "zh_CN");
  await page.getByLabel("全选").check();
  const opener = page.getByTestId("take-off").getByRole("button");
  await opener.press("Enter");
  await expect(page.getByRole("button", { name: "保留" })).toBeFocused();
  expect(await axeViolations(page, EVERY_RULE)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "保留" })).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test("the exported report can be read by everybody, on screen and on paper", async () => {
  // Its own policy lets no script in, axe neither.
  const page = await browser.newPage({ bypassCSP: true });
  const run = applyReviews(RECORD, NO_REVIEWS, CHECKLIST);
  await page.setContent(reportHtml(run, CHECKLIST, true));
  expect(await axeViolations(page, EVERY_RULE)).toEqual([]);
  await page.emulateMedia({ media: "print" });
  expect(await axeViolations(page, EVERY_RULE)).toEqual([]);
});

/** Zoom changes nothing of names, so that with high contrast colours alone are asked. */
async function faultsOf(page: Page, name: string, { zoom, scheme }: Look): Promise<readonly string[]> {
  const fits = await misfits(page, name);
  await thinOut(page, name);
  const isAskedInFull = zoom === 1 && scheme !== "contrast";
  return [...fits, ...(await axeViolations(page, isAskedInFull ? EVERY_RULE : ["color-contrast-enhanced"]))];
}
