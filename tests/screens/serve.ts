import preact from "@preact/preset-vite";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { build, preview } from "vite";
import type { Look } from "./examine.ts";

export interface Gallery {
  /** The names of all screens, as the gallery itself tells them. */
  screens(page: Page): Promise<readonly string[]>;
  /** Draws one screen; throws what the page throws. */
  show(page: Page, name: string, language: Look["language"]): Promise<void>;
  close(): Promise<void>;
}

const ROOT = new URL("../..", import.meta.url).pathname;

/** Builds the gallery of screens once and serves it on a free port. */
export async function openGallery(): Promise<Gallery> {
  const outDir = mkdtempSync(join(tmpdir(), "gongkai-lens-gallery-"));
  const common = { root: ROOT, configFile: false, logLevel: "error" } as const;
  await build({
    ...common,
    plugins: [preact({ prefreshEnabled: false })],
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      target: "chrome109",
      minify: false,
      rolldownOptions: { input: join(ROOT, "tests/screens/gallery.html") },
    },
  });
  const server = await preview({ ...common, build: { outDir }, preview: { port: 0 } });
  const url = `${server.resolvedUrls?.local[0] ?? ""}tests/screens/gallery.html`;
  return {
    screens: async (page) => {
      await page.goto(url);
      const body = page.locator("body[data-screens]");
      return ((await body.getAttribute("data-screens")) ?? "").split(" ");
    },
    show: async (page, name, language) => {
      await page.goto(`${url}?screen=${name}&language=${language}`);
      await page.waitForSelector(`body[data-drawn="${name}"]`);
    },
    close: async () => {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
