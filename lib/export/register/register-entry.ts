import { normaliseUrl } from "../../facts/addresses/page-url.ts";
import type { BureauLevel, RegisterEntry } from "../../store/bureau-rows.ts";
import { parseUrl } from "../../facts/addresses/parse-url.ts";

/** The fields as they were typed, or stand in a file. */
export interface RegisterDraft {
  readonly name: string;
  readonly homeUrl: string;
  readonly region: string;
  /** A level's own name, or any of `LEVEL_NAMES`; "" = not given. */
  readonly level: string;
  /** Prefixes of addresses, one a line or parted by `;`. */
  readonly scopes: string;
}

/** The field that stands in the way. */
export type RegisterFault = "name" | "home" | "level" | "scopes";

const LEVEL_NAMES: Readonly<Record<BureauLevel, readonly string[]>> = {
  province: ["province", "provincial", "省", "省级", "自治区", "直辖市", "省部级"],
  city: ["city", "municipal", "prefecture", "市", "市级", "地市", "地市级", "地级市", "州"],
  county: ["county", "district", "县", "县级", "区", "区县", "县区", "区县级", "县级市"],
};

/** The entry of a draft, or every field that stands in its way. */
export function registerEntry(
  draft: RegisterDraft,
): { readonly entry: RegisterEntry } | { readonly faults: readonly RegisterFault[] } {
  const homeUrl = webAddress(draft.homeUrl);
  const level = draft.level.trim() === "" ? null : levelOf(draft.level);
  const scopes = draft.scopes
    .split(/[\n;；]/)
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .map(webAddress);
  const faults: RegisterFault[] = [];
  if (draft.name.trim() === "") faults.push("name");
  if (homeUrl === null) faults.push("home");
  if (level === undefined) faults.push("level");
  if (scopes.includes(null)) faults.push("scopes");
  if (faults.length > 0 || homeUrl === null || level === undefined) return { faults };
  const entry = { name: draft.name.trim(), homeUrl, region: draft.region.trim(), level };
  return { entry: { ...entry, scopes: scopes.filter((one) => one !== null) } };
}

function webAddress(text: string): string | null {
  const address = text.trim();
  return /^https?:\/\/[^\s/]/i.test(address) && parseUrl(address) !== null ? normaliseUrl(address) : null;
}

function levelOf(text: string): BureauLevel | undefined {
  const name = text.trim().toLowerCase();
  if (LEVEL_NAMES.province.includes(name)) return "province";
  if (LEVEL_NAMES.city.includes(name)) return "city";
  return LEVEL_NAMES.county.includes(name) ? "county" : undefined;
}
