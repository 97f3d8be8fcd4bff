/** Long enough for any browser to have begun the download. */
const REVOKE_AFTER_MS = 60_000;

/** Hands a file to the browser, which puts it into the download folder. */
export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
}
