import { join } from "node:path";

import { checklists } from "../../checks/index.ts";
import { languageOf } from "../../lib/headless/terminal.ts";
import { withProjectPrograms } from "../browser/project-programs.ts";
import { runCommand } from "../browser/run-command.ts";
import { demo } from "./demo.ts";
import { hasDisplay, headed } from "./headed.ts";
import { samplePortal } from "./sample-portal.ts";
import { verdictTable } from "./verdict-table.ts";
import { parseUrl } from "../../lib/facts/addresses/parse-url.ts";

const ROOT = join(import.meta.dirname, "../..");
const EXTENSION = join(ROOT, ".output/chrome-mv3");
const DEMO_OUTPUT = join(ROOT, ".output/demo");
const USAGE = `用法 / Usage: npm start [-- URL]   (URL: http://… 或 https://…)`;

async function main([address, ...more]: readonly string[]): Promise<number> {
  const isWeb = address === undefined || (/^https?:\/\//i.test(address) && parseUrl(address) !== null);
  if (!isWeb || more.length > 0) return say(2, USAGE);

  process.chdir(ROOT);
  console.log("正在构建扩展… Building the extension …");
  const build = await runCommand("wxt", ["build"], { env: withProjectPrograms(process.env) });
  if (build.code !== 0) return say(1, `${build.output}\n构建失败，原因见上。The build failed, see above.`);

  const portal = address === undefined ? await samplePortal() : null;
  const url = portal ? `${portal.url}/` : (address ?? "");
  try {
    if (hasDisplay(process.platform, process.env)) {
      await headed({ extensionDir: EXTENSION, url, userDataDir: join(ROOT, ".output/start-profile") });
    } else {
      await showDemo(url);
    }
    return 0;
  } finally {
    await portal?.close();
  }
}

async function showDemo(url: string): Promise<void> {
  console.log(`没有显示器：在无窗口的浏览器里检查 ${url}，约需一两分钟。`);
  console.log(`No display: auditing ${url} in a browser without a window; this takes a minute or two.\n`);
  const record = await demo({ extensionDir: EXTENSION, url, outputDir: DEMO_OUTPUT });
  const checklist = checklists.get(record.checklist.id);
  if (checklist) console.log(verdictTable(record, checklist, languageOf(process.env)));
  console.log("\n台账、检查记录和截图在 .output/demo/。Ledger, record and screenshots are in .output/demo/.");
}

function say(code: number, line: string): number {
  console.error(line);
  return code;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = say(1, error instanceof Error ? error.message : String(error));
}
