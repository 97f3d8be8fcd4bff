import { mkdir } from "node:fs/promises";
import { axeViolations } from "./axe-violations.ts";
import { launch } from "./launch.ts";
import { serveGallery } from "./serve.ts";

/**
 * Photographs screens from literals: `tsx tests/screens/shoot.ts OUT_DIR [NAME…]`.
 * 200 % zoom is a window of half the width with two device pixels a pixel.
 */
const POPUPS = [
  "ready",
  "unrecognised",
  "unreadable",
  "running",
  "paused-tab",
  "paused-blocked",
  "judging",
  "finished",
  "clean",
];
const PANELS = ["list", "blank", "unread", "unknown-site", "unreadable"];
const REPORTS = [
  "overview",
  "overview-first",
  "findings",
  "findings-reviewed",
  "findings-list",
  "columns",
  "settings",
  "help",
  "settings-first",
  "settings-restore",
  "findings-manual",
  "columns-corrected",
  "columns-none",
  "annual",
  "annual-grid",
  "annual-figures",
  "annual-parts",
  "unread",
  "history",
  "history-first",
  "compare",
  "compare-ranking",
  "compare-many",
  "compare-empty",
  "register",
  "register-many",
  "register-empty",
  "register-form",
  "register-csv",
  "checklist",
  "import",
  "unfinished",
  "first-run",
];

interface Look {
  readonly language: "zh_CN" | "en";
  readonly scheme: "light" | "dark";
  readonly zoom: 1 | 2;
}
const LOOKS: readonly Look[] = [
  { language: "zh_CN", scheme: "light", zoom: 1 },
  { language: "en", scheme: "light", zoom: 1 },
  { language: "zh_CN", scheme: "dark", zoom: 1 },
  { language: "zh_CN", scheme: "light", zoom: 2 },
];

const [out = "shots", ...wanted] = process.argv.slice(2);
await mkdir(out, { recursive: true });
const gallery = await serveGallery();
const browser = await launch();
let faults = 0;

for (const { language, scheme, zoom } of LOOKS) {
  const popups = POPUPS.map((popup) => `popup-${popup}`);
  const panels = PANELS.map((panel) => `panel-${panel}`);
  for (const name of [...popups, ...panels, ...REPORTS]) {
    const shot = `${name}.${language}.${scheme}.${zoom}x`;
    if (wanted.length > 0 && !wanted.some((part) => shot.includes(part))) continue;
    const popup = name.startsWith("popup-");
    const page = await browser.newPage({
      colorScheme: scheme,
      deviceScaleFactor: zoom,
      viewport: viewportOf(name, zoom),
    });
    page.on("pageerror", (error) => console.error(shot, error));
    await page.goto(`${gallery.url}?screen=${name}&language=${language}`);
    await page.waitForSelector("body[data-drawn]");
    const size = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth > innerWidth,
      high: document.documentElement.scrollHeight,
    }));
    if (size.wide || (popup && size.high > 600)) {
      faults += 1;
      console.error(`${shot}: does not fit (${size.wide ? "too wide" : `${size.high} px high`})`);
    }
    for (const violation of await axeViolations(page)) {
      faults += 1;
      console.error(`${shot}: ${violation}`);
    }
    await page.screenshot({ path: `${out}/${shot}.png`, fullPage: zoom === 2 });
    await page.close();
  }
}

await browser.close();
await gallery.close();
console.log(`${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;

function viewportOf(name: string, zoom: number): { width: number; height: number } {
  if (name.startsWith("popup-")) return { width: 380, height: 600 };
  if (name.startsWith("panel-")) return { width: 360, height: 768 };
  return { width: 1366 / zoom, height: 768 / zoom };
}
