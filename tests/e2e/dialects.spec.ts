import { expect } from "@playwright/test";

import { afterALook } from "../audit/after-a-look.ts";
import { differences } from "../audit/differences.ts";
import { openPopup } from "../browser/drive-popup.ts";
import { storedRecords } from "../browser/stored-record.ts";
import { BUREAUS } from "../portal/bureaus/all.ts";
import { startPortal } from "../portal/server.ts";
import { REFERENCE_DATE, test } from "./stage.ts";

/** The blameless bureau, as each family of portals would show it. */
const FAMILIES = [...BUREAUS].filter(([name]) => name.startsWith("linxi-"));

/** A portal that is one program draws its marks and its search by scripts: there a person is asked, but not for columns. */
const ONE_PROGRAM = "linxi-spa";
const isOfColumn = (difference: string): boolean => /^(?:column|platform\.(?!search))/.test(difference);

for (const [name, bureau] of FAMILIES) {
  test(`a blameless bureau on a portal of another make is accused of nothing: ${name}`, async ({
    chromium,
  }) => {
    const portal = await startPortal({ bureau, referenceDate: REFERENCE_DATE });
    try {
      const site = chromium.context.pages()[0] ?? (await chromium.context.newPage());
      await site.goto(`${portal.url}${bureau.home ?? "/"}`);
      const popup = await openPopup(chromium, site);
      await popup.start(REFERENCE_DATE);
      await popup.waitFor("finished", 100_000);
      const [record] = await storedRecords(popup.page);
      if (!record) throw new Error("no record was kept");
      const expected = afterALook(bureau.expected(REFERENCE_DATE));
      const wrong = differences(record, expected);
      expect(name === ONE_PROGRAM ? wrong.filter(isOfColumn) : wrong).toEqual([]);
      const fails = record.verdicts.filter(({ verdict }) => verdict === "fail");
      expect(fails.map(({ itemId, reason }) => `${itemId}: ${reason.zh}`)).toEqual([]);
    } finally {
      await portal.close();
    }
  });
}
