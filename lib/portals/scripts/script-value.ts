import type { Page } from "../../facts/page/page.ts";

/** What a script sets under a name: `count: 54`, `maxPageNum = 16`, `"channelid":"2113"`. Null where it does not. */
export function scriptNumber(script: string, name: string): number | null {
  const value = scriptText(script, name, /^["']?(\d{1,7})["']?(?![\w.])/);
  return value === null ? null : Number(value);
}

/** The quoted text set under a name. */
export function scriptString(script: string, name: string): string | null {
  return scriptText(script, name, /^["']([^"'\r\n]{1,300})["']/);
}

function scriptText(script: string, name: string, value: RegExp): string | null {
  for (const { index, 0: set } of script.matchAll(
    new RegExp(`(?<![\\w$.])["']?${name}["']?\\s{0,20}[:=](?!=)\\s{0,20}`, "g"),
  )) {
    const found = value.exec(script.slice(index + set.length, index + set.length + 320))?.[1];
    if (found !== undefined) return found;
  }
  return null;
}

/** The text from a bracket to its partner, quotes respected; null where it is never closed. */
export function bracketed(script: string, from: number): string | null {
  let depth = 0;
  let quote = "";
  for (let at = from; at < script.length; at++) {
    const sign = script.charAt(at);
    if (quote !== "") {
      if (sign === "\\") at++;
      else if (sign === quote) quote = "";
    } else if (sign === '"' || sign === "'" || sign === "`") quote = sign;
    else if (sign === "[" || sign === "{" || sign === "(") depth++;
    else if ((sign === "]" || sign === "}" || sign === ")") && --depth === 0)
      return script.slice(from, at + 1);
  }
  return null;
}

/** The inline script in which this stands, or null: others may use the same names for other things. */
export function scriptWith({ html }: Page, sign: RegExp): string | null {
  return html.scripts.find(({ text }) => sign.test(text))?.text ?? null;
}
