/** The page of a column of the NFRA's application that its menu names by a number alone. */
export function nfraColumn(
  { itemId, itemPid }: Readonly<Record<string, unknown>>,
  base: string,
): string | null {
  const [item, parent] = [numberOf(itemId), numberOf(itemPid) ?? "0"];
  if (item === null) return null;
  return new URL(`/cn/view/pages/ItemList.html?itemPId=${parent}&itemId=${item}`, base).href;
}

function numberOf(value: unknown): string | null {
  const text = typeof value === "number" || typeof value === "string" ? String(value) : "";
  return /^\d{1,9}$/.test(text) ? text : null;
}
