/** Whether a site's robots.txt was obeyed; null where nobody knows it any more, as of a run that came in an older file. */
export type ObeysRobots = boolean | null;

/** Whether the audit kept to robots.txt, in words for a document; null = a run from before this was kept. */
export function robotsWords(obeys: ObeysRobots): string {
  if (obeys === null) return "检查记录未注明";
  return obeys
    ? "遵守：网站声明不让自动读取的网页没有读"
    : "未遵守：检查人依职权读取了网站声明不让自动读取的网页";
}
