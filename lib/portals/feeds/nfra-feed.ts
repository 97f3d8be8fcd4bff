/** Where the application of the 国家金融监督管理总局 asks for the rows of a column. */
export const NFRA_FEED = "/cbircweb/DocInfo/SelectDocByItemIdAndChild";

/** An article is a route of the application; its rows carry the number alone. */
export function nfraAddress(
  { docId, itemId }: Readonly<Record<string, unknown>>,
  base: string,
): string | null {
  const [doc, item] = [String(docId), String(itemId)];
  if (!/^\d{1,12}$/.test(doc)) return null;
  const query = /^\d{1,9}$/.test(item) ? `&itemId=${item}` : "";
  return new URL(`/cn/view/pages/ItemDetail.html?docId=${doc}${query}&generaltype=1`, base).href;
}
