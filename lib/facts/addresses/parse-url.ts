/**
 * An address taken apart; null where it is none. `URL.canParse` says the same, but browsers on Windows 7 ended before
 * they had it.
 */
export function parseUrl(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null; // What people and pages write is often no address.
  }
}
