import { mkdir } from "node:fs/promises";
import { axeViolations, EVERY_RULE } from "./axe-violations.ts";
import { misfits, schemeOf, viewportOf, type Look } from "./examine.ts";
import { launch } from "./launch.ts";
import { thinOut } from "./thin-out.ts";
import { openGallery } from "./serve.ts";

/** Photographs screens from literals: `tsx tests/screens/shoot.ts OUT_DIR [NAME…]`. */
const LOOKS: readonly Look[] = [
  { language: "zh_CN", scheme: "light", zoom: 1 },
  { language: "en", scheme: "light", zoom: 1 },
  { language: "zh_CN", scheme: "dark", zoom: 1 },
  { language: "en", scheme: "dark", zoom: 1 },
  { language: "zh_CN", scheme: "contrast", zoom: 1 },
  { language: "zh_CN", scheme: "light", zoom: 2 },
  { language: "en", scheme: "light", zoom: 2 },
];

const [out = "shots", ...wanted] = process.argv.slice(2);
await mkdir(out, { recursive: true });
const gallery = await openGallery();
const browser = await launch();
let faults = 0;

for (const { language, scheme, zoom } of LOOKS) {
  const page = await browser.newPage({ ...schemeOf({ language, scheme, zoom }), deviceScaleFactor: zoom });
  for (const name of await gallery.screens(page)) {
    const shot = `${name}.${language}.${scheme}.${zoom}x`;
    if (wanted.length > 0 && !wanted.some((part) => shot.includes(part))) continue;
    await page.setViewportSize(viewportOf(name, zoom));
    await gallery.show(page, name, language);
    await page.screenshot({ path: `${out}/${shot}.png`, fullPage: zoom === 2 });
    const fits = await misfits(page, name);
    await thinOut(page, name);
    for (const fault of [...fits, ...(await axeViolations(page, EVERY_RULE))]) {
      faults += 1;
      console.error(`${shot}: ${fault}`);
    }
  }
  await page.close();
}

await browser.close();
await gallery.close();
console.log(`${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
