import type { Settings } from "../platform/settings.ts";

/** Dresses the document in a theme; the system's own wish is followed where nothing is written on it. */
export function showTheme(theme: Settings["theme"]): void {
  if (theme === "system") document.documentElement.removeAttribute("data-theme");
  else document.documentElement.dataset["theme"] = theme;
}
