import { z } from "zod";

import type { Bidi } from "./bidi.ts";

const evaluated = z.union([
  z.object({ type: z.literal("success"), result: z.object({ value: z.string() }) }),
  z.object({ type: z.literal("exception"), exceptionDetails: z.object({ text: z.string() }) }),
]);
const created = z.object({ context: z.string() });
const POLL_MS = 250;

/** One tab of the driven Firefox. */
export class FirefoxPage {
  private constructor(
    private readonly bidi: Bidi,
    private readonly context: string,
  ) {}

  static async open(bidi: Bidi, url: string): Promise<FirefoxPage> {
    const { context } = created.parse(await bidi.send("browsingContext.create", { type: "tab" }));
    const page = new FirefoxPage(bidi, context);
    await page.goto(url);
    return page;
  }

  async goto(url: string): Promise<void> {
    await this.bidi.send("browsingContext.navigate", { context: this.context, url, wait: "complete" });
  }

  /** The value of an expression, or of its promise, by way of JSON. */
  async evaluate(expression: string): Promise<unknown> {
    const result = evaluated.parse(
      await this.bidi.send("script.evaluate", {
        expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
        target: { context: this.context },
        awaitPromise: true,
      }),
    );
    if (result.type === "exception") throw new Error(result.exceptionDetails.text);
    return JSON.parse(result.result.value);
  }

  async text(selector = "body"): Promise<string> {
    return z.string().parse(await this.evaluate(`document.querySelector(${q(selector)})?.innerText ?? ""`));
  }

  async click(selector: string): Promise<void> {
    await this.waitFor(selector);
    await this.evaluate(`document.querySelector(${q(selector)}).click()`);
  }

  /** Types into a field as its user would end up with. */
  async fill(selector: string, value: string): Promise<void> {
    const events = `for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }))`;
    await this.evaluate(
      `((field) => { field.value = ${q(value)}; ${events}; })(document.querySelector(${q(selector)}))`,
    );
  }

  /** Waits until the selector matches. Throws after `timeoutMs` with what the page shows instead. */
  async waitFor(selector: string, timeoutMs = 15_000): Promise<void> {
    const deadline = Date.now() + timeoutMs;
    while ((await this.evaluate(`document.querySelector(${q(selector)}) !== null`)) !== true) {
      if (Date.now() > deadline) throw new Error(`no ${selector}; the page shows:\n${await this.text()}`);
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }
}

function q(text: string): string {
  return JSON.stringify(text);
}
