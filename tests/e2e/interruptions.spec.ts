import { expect, type Page } from "@playwright/test";

import { afterALook } from "../audit/after-a-look.ts";
import { differences } from "../audit/differences.ts";
import { openPopup, reopenPopup } from "../browser/drive-popup.ts";
import { goOn } from "../browser/go-on.ts";
import { killBrowser } from "../browser/kill-browser.ts";
import { killWorkers } from "../browser/kill-workers.ts";
import { storedRecords } from "../browser/stored-record.ts";
import { cangpu } from "../portal/bureaus/cangpu.ts";
import { openBrowser, REFERENCE_DATE, test } from "./stage.ts";

const expected = afterALook(cangpu.expected(REFERENCE_DATE));

async function foundFaults(extensionPage: Page): Promise<string[]> {
  const [record] = await storedRecords(extensionPage);
  return record ? differences(record, expected) : ["no record was kept"];
}

/** Waits until the portal has answered so many more requests. */
async function afterRequests(portal: { requests(): readonly unknown[] }, more: number): Promise<void> {
  const target = portal.requests().length + more;
  await expect.poll(() => portal.requests().length, { timeout: 60_000 }).toBeGreaterThanOrEqual(target);
}

test("the worker is killed three times in mid-crawl: the run ends with the same verdicts", async ({
  popup,
  portal,
}) => {
  await popup.start(REFERENCE_DATE);
  for (let kill = 0; kill < 3; kill += 1) {
    await afterRequests(portal, 20);
    await killWorkers(popup.page);
  }
  await popup.waitFor("finished", 100_000);
  expect(await foundFaults(popup.page)).toEqual([]);
});

test("the browser is killed and opened again on the site: the run goes on where it stood", async ({
  profile,
  portal,
}) => {
  const first = await openBrowser(profile);
  const site = first.context.pages()[0] ?? (await first.context.newPage());
  await site.goto(`${portal.url}/`);
  const popup = await openPopup(first, site);
  await popup.start(REFERENCE_DATE);
  await afterRequests(portal, 60);
  await killBrowser(first);
  const before = portal.requests().length;

  const second = await openBrowser(profile);
  try {
    const again = second.context.pages()[0] ?? (await second.context.newPage());
    await again.goto(`${portal.url}/`);
    const reopened = await openPopup(second, again);
    await goOn(reopened, () => portal.requests().length);
    await reopened.waitFor("finished", 100_000);
    expect(await foundFaults(reopened.page)).toEqual([]);
    expect(portal.requests().length - before, "what had been read was not read again").toBeLessThan(
      before * 3,
    );
  } finally {
    await second.context.close();
  }
});

test("the tab is reloaded and walks through the site meanwhile: nothing is lost", async ({
  popup,
  portal,
  site,
}) => {
  await popup.start(REFERENCE_DATE);
  await afterRequests(portal, 15);
  await site.reload();
  await afterRequests(portal, 15);
  await site.goto(`${portal.url}/zwgk/`);
  await popup.waitFor("finished", 100_000);
  expect(await foundFaults(popup.page)).toEqual([]);
});

test("the tab is closed: the run pauses, says so, and goes on in a new tab", async ({
  chromium,
  popup,
  portal,
  site,
}) => {
  await popup.start(REFERENCE_DATE);
  await afterRequests(portal, 15);
  await site.close();
  await popup.waitFor("paused");
  const again = await chromium.context.newPage();
  await again.goto(`${portal.url}/`);
  const other = await openPopup(chromium, again);
  await goOn(other, () => portal.requests().length);
  await other.waitFor("finished", 100_000);
  expect(await foundFaults(other.page)).toEqual([]);
});

test("pause stops asking, the popup may be closed, resume goes on, and ending early gives a partial result", async ({
  chromium,
  popup,
  portal,
}) => {
  await popup.start(REFERENCE_DATE);
  await afterRequests(portal, 10);
  await popup.press("pause");
  await popup.waitFor("paused");
  await popup.page.waitForTimeout(1_500);
  const whenPaused = portal.requests().length;
  await popup.page.waitForTimeout(1_500);
  expect(portal.requests().length).toBe(whenPaused);

  await popup.page.close();
  const reopened = await reopenPopup(chromium, popup.tabId);
  await reopened.waitFor("paused");
  await reopened.press("resume");
  await afterRequests(portal, 10);
  await reopened.press("cancel");
  await reopened.waitFor("finished");
  const [record] = await storedRecords(reopened.page);
  expect(record?.status).toBe("partial");
  expect(record?.coverage.notAssessed.some(({ cause }) => cause === "cancelled")).toBe(true);
  expect(
    record?.verdicts.filter(({ verdict }) => verdict === "fail").map(({ itemId }) => itemId),
    "what was not read is no fault",
  ).not.toContain("column.project-calls");
});
