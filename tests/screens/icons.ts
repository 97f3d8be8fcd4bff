import { readFile, writeFile } from "node:fs/promises";
import { launch } from "./launch.ts";

/** Draws `public/icon/*.png` from `icon.svg`: `tsx tests/screens/icons.ts`, after the drawing has changed. */
const FOLDER = new URL("../../public/icon/", import.meta.url);
const SIZES = [16, 32, 48, 128];

const svg = await readFile(new URL("icon.svg", FOLDER), "utf8");
const browser = await launch();
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
  );
  await writeFile(new URL(`${size}.png`, FOLDER), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
