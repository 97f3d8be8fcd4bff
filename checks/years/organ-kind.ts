/**
 * What an organ is by its name. `government`: of a county or higher, for which Article 49 sets a later day than for
 * departments; `perhaps`: a township, a street, a development zone, which Article 49 does not name; `other`: no name
 * of an organ.
 */
export type OrganKind = "government" | "perhaps" | "department" | "other";

/** What the name of a site adds to that of its organ. */
const SITE = /(?:门户)?网站?$|欢迎您$/g;
const ZONE = /(?:开发|高新|新|园|保税|示范|产业|旅游|度假|风景|社|校|院|片|库)区$/;
const GOVERNMENT = /(?:省|自治区|市|州|盟|区|县|旗)(?:人民政府|政府)?$/;
const PERHAPS = /政府|街道|[镇乡]$|管委会|管理委员会/;
const DEPARTMENT = /(?:局|委|委员会|厅|办|办公室|中心|院|处|队|所|站|部)$/;

/** Tells an organ by its name, or by that of its site: 苍浦市人民政府门户网站. */
export function organKind(name: string): OrganKind {
  const organ = name.trim().replace(SITE, "");
  if (ZONE.test(organ)) return "perhaps";
  if (GOVERNMENT.test(organ)) return "government";
  if (PERHAPS.test(organ) && !/政府办(?:公室)?$/.test(organ)) return "perhaps";
  return DEPARTMENT.test(organ) ? "department" : "other";
}
