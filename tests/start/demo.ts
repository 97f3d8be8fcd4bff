import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { RunRecord } from "../../lib/audit/records/run-record.ts";
import { openPopup } from "../browser/drive-popup.ts";
import { launchWithExtension } from "../browser/launch.ts";
import { storedRecords } from "../browser/stored-record.ts";

export interface DemoOptions {
  readonly extensionDir: string;
  /** The bureau's home page. */
  readonly url: string;
  /** Where ledger, record and screenshots go. */
  readonly outputDir: string;
}

const AUDIT_LIMIT_MS = 20 * 60_000;
/** Some pages into the audit, so that the picture of the running popup has something to show. */
const MIDWAY_MS = 4_000;

/** One audit through the popup of a headless browser, as a user would do it. Throws where the popup does not follow. */
export async function demo({ extensionDir, url, outputDir }: DemoOptions): Promise<RunRecord> {
  mkdirSync(outputDir, { recursive: true });
  const userDataDir = mkdtempSync(join(tmpdir(), "gongkai-lens-demo-"));
  const browser = await launchWithExtension({ extensionDir, userDataDir, headless: true, lang: "zh-CN" });
  try {
    const site = browser.context.pages()[0] ?? (await browser.context.newPage());
    await site.goto(url);
    const popup = await openPopup(browser, site);
    const shoot = (name: string) => popup.page.screenshot({ path: join(outputDir, name) });

    await popup.waitFor("ready");
    await shoot("popup-1-before.png");
    await popup.start();
    await popup.waitFor("running");
    await popup.page.waitForTimeout(MIDWAY_MS);
    await shoot("popup-2-during.png");
    await popup.waitFor("finished", AUDIT_LIMIT_MS);
    await shoot("popup-3-after.png");

    const ledger = await popup.exportCsv();
    await ledger.saveAs(join(outputDir, ledger.suggestedFilename()));
    const [record] = await storedRecords(popup.page);
    if (!record) throw new Error("The popup is finished, but the store holds no record.");
    writeFileSync(join(outputDir, "run.json"), `${JSON.stringify(record, null, 2)}\n`);

    const report = await popup.openReport();
    await report.setViewportSize({ width: 1280, height: 900 });
    await report.getByRole("heading").first().waitFor();
    await report.screenshot({ path: join(outputDir, "report.png"), fullPage: true });
    return record;
  } finally {
    await browser.context.close();
  }
}
