import { expect } from "@playwright/test";

import { differences } from "../audit/differences.ts";
import { openPopup } from "../browser/drive-popup.ts";
import { storedRecords } from "../browser/stored-record.ts";
import { yunlanScripted } from "../portal/bureaus/yunlan-scripted.ts";
import { startPortal } from "../portal/server.ts";
import { REFERENCE_DATE, test } from "./stage.ts";

/** On this machine the portal has no name of its own. */
const WITHOUT_A_NAME = { "site.domain": { verdict: "not-applicable" } } as const;

test("a bureau without a fault passes every item on a portal where scripts fill every list", async ({
  chromium,
}) => {
  const portal = await startPortal({ bureau: yunlanScripted, referenceDate: REFERENCE_DATE });
  try {
    const site = chromium.context.pages()[0] ?? (await chromium.context.newPage());
    await site.goto(`${portal.url}/`);
    const popup = await openPopup(chromium, site);
    await popup.waitFor("ready");
    await popup.page.getByTestId("mode").selectOption("site");
    await popup.start(REFERENCE_DATE);
    await popup.waitFor("finished", 100_000);
    const [record] = await storedRecords(popup.page);
    if (!record) throw new Error("no record was kept");
    const { verdicts, lists } = yunlanScripted.expected(REFERENCE_DATE);
    expect(differences(record, { verdicts: { ...verdicts, ...WITHOUT_A_NAME }, lists })).toEqual([]);
    expect(record.score).toMatchObject({ veto: [], total: 100, outOf: 100 });
  } finally {
    await portal.close();
  }
});
