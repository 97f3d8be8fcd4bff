import { join } from "node:path";

import { expect, test } from "@playwright/test";
import { z } from "zod";

import { runRecord } from "../../lib/audit/records/run-record.ts";
import { afterALook } from "../audit/after-a-look.ts";
import { differences } from "../audit/differences.ts";
import { launchFirefox, type ExtensionFirefox } from "../browser/firefox/launch-firefox.ts";
import { STORED_RECORDS } from "../browser/stored-record.ts";
import { cangpu } from "../portal/bureaus/cangpu.ts";
import { startPortal, type Portal } from "../portal/server.ts";
import { REFERENCE_DATE } from "./stage.ts";

const EXTENSION = join(import.meta.dirname, "../../.output/firefox-mv3");
const tabs = z.array(z.object({ id: z.number(), url: z.string().optional() }));

let portal: Portal;
let firefox: ExtensionFirefox;
test.beforeAll(async () => {
  portal = await startPortal({ bureau: cangpu, referenceDate: REFERENCE_DATE });
  firefox = await launchFirefox(EXTENSION);
});
test.afterAll(async () => {
  await firefox.close();
  await portal.close();
});

test("an inspector's first audit in Firefox: from the popup to the report and the sidebar", async () => {
  await firefox.open(`${portal.url}/`);
  const probe = await firefox.openExtension("popup.html");
  const open = tabs.parse(
    await probe.evaluate("browser.tabs.query({}).then((all) => all.map(({ id, url }) => ({ id, url })))"),
  );
  const tab = open.find(({ url }) => url?.startsWith(portal.url));
  if (tab === undefined) throw new Error("the extension does not see the site's tab");

  const popup = await firefox.openExtension(`popup.html?tab=${tab.id}`);
  await popup.waitFor("[data-testid=state][data-state=ready]");
  await popup.fill("[data-testid=reference-date]", REFERENCE_DATE);
  await popup.click("[data-testid=start]");
  await popup.waitFor("[data-testid=state][data-state=finished]", 100_000);

  await test.step("exactly the planted defects are found", async () => {
    const [record] = runRecord.array().parse(await popup.evaluate(STORED_RECORDS));
    if (record === undefined) throw new Error("no record was kept");
    expect(differences(record, afterALook(cangpu.expected(REFERENCE_DATE)))).toEqual([]);
  });
  await test.step("the report shows the verdict and a finding with its evidence", async () => {
    const report = await firefox.openExtension("report.html#/findings");
    await report.click("[data-row] a");
    await report.waitFor("[data-testid=detail]");
    expect(await report.text("[data-testid=detail]")).toMatch(/\d{4}/);
  });
  await test.step("the sidebar says what the page is taken for", async () => {
    const sidebar = await firefox.openExtension(`sidepanel.html?tab=${tab.id}`);
    await sidebar.waitFor("[data-testid=taken-for]");
    await sidebar.waitFor("[data-testid=page-findings]");
  });
});
