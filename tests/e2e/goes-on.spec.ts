import { expect } from "@playwright/test";

import { afterALook } from "../audit/after-a-look.ts";
import { differences } from "../audit/differences.ts";
import { storedRecords } from "../browser/stored-record.ts";
import { cangpu } from "../portal/bureaus/cangpu.ts";
import { REFERENCE_DATE, test } from "./stage.ts";

const expected = afterALook(cangpu.expected(REFERENCE_DATE));
/** So many pages come before the trouble. */
const BEFORE = 30;
const VERIFICATION = `<!DOCTYPE html><html><head><script>$_ts=window['$_ts'];</script></head><body></body></html>`;

test("a run that waits at a verification goes on by itself when the user has opened the page", async ({
  popup,
  portal,
  site,
}) => {
  let asked = 0;
  let isPassed = false;
  await site.route("**/*", (route) => {
    asked += 1;
    return isPassed || asked <= BEFORE
      ? route.continue()
      : route.fulfill({ status: 412, contentType: "text/html; charset=utf-8", body: VERIFICATION });
  });
  await popup.start(REFERENCE_DATE);
  await popup.waitFor("paused", 60_000);
  await expect(popup.page.locator("[data-reason=challenge]")).toBeVisible();
  isPassed = true;
  await site.goto(`${portal.url}/zwgk/`);
  await popup.waitFor("finished", 100_000);
  const [record] = await storedRecords(popup.page);
  expect(record && differences(record, expected)).toEqual([]);
});
