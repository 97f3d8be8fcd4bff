import type { Page } from "@playwright/test";

/** How a screen is looked at. 200 % zoom is a window of half the width with two device pixels a pixel. */
export interface Look {
  readonly language: "zh_CN" | "en";
  readonly scheme: "light" | "dark" | "contrast";
  readonly zoom: 1 | 2;
}

/** How a browser is told that somebody wants these colours. */
export function schemeOf({ scheme }: Look) {
  return scheme === "contrast"
    ? ({ colorScheme: "light", contrast: "more" } as const)
    : ({ colorScheme: scheme, contrast: "no-preference" } as const);
}

/** The window a screen is made for. */
export function viewportOf(name: string, zoom: Look["zoom"]): { width: number; height: number } {
  if (name.startsWith("popup-")) return { width: 380, height: 600 };
  if (name.startsWith("panel-")) return { width: 360, height: 768 };
  return { width: 1366 / zoom, height: 768 / zoom };
}

/** The narrowest window in which the filters above a list keep to one row. */
const ONE_ROW_FROM = 1366;

/** What does not fit: a page wider than its window, a popup higher than 600 px, words cut off at their box, filters in two rows. */
export async function misfits(page: Page, name: string): Promise<readonly string[]> {
  const { wide, high, cut, wrapped } = await page.evaluate((oneRowFrom) => {
    // No function with a name of its own: the compiler would hang a word on it that the page does not know.
    const texts = [...document.querySelectorAll("body *")].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()),
    );
    const cut = texts.filter((element) => {
      const { overflowX, clipPath } = getComputedStyle(element);
      const hides = overflowX === "hidden" || overflowX === "clip";
      return hides && clipPath === "none" && element.scrollWidth > element.clientWidth + 1;
    });
    const filters = [...document.querySelectorAll("form.filters")].filter(({ children }) => {
      const tops = [...children].map((child) => child.getBoundingClientRect().top);
      return Math.max(...tops) - Math.min(...tops) > 20;
    });
    return {
      wrapped: innerWidth >= oneRowFrom && filters.length > 0,
      wide: document.documentElement.scrollWidth > innerWidth,
      high: document.documentElement.scrollHeight,
      cut: cut.map((element) => element.textContent),
    };
  }, ONE_ROW_FROM);
  return [
    ...(wide ? ["the page is wider than its window"] : []),
    ...(name.startsWith("popup-") && high > 600 ? [`the popup is ${high} px high`] : []),
    ...(wrapped ? ["the filters need two rows"] : []),
    ...cut.map((text) => `cut off: ${text}`),
  ];
}
