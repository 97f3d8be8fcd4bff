/**
 * Whether an address belongs to the audit: under one of the prefixes, whichever of http and https it uses.
 * A prefix that ends in a directory takes everything below it; `/kjj` never takes `/kjjx`.
 */
export function inScope(url: string, scopes: readonly string[]): boolean {
  // Most links are written as the prefix is.
  if (scopes.some((scope) => scope.endsWith("/") && url.startsWith(scope))) return true;
  const address = withoutScheme(url);
  return scopes.some((scope) => {
    const prefix = withoutScheme(scope);
    return address === prefix || address.startsWith(prefix.endsWith("/") ? prefix : `${prefix}/`);
  });
}

function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\//i, "").toLowerCase();
}
