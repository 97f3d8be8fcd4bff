import type { BureauKnowledge } from "../audit/records/bureau-knowledge.ts";

/** One bureau of the user's register (单位名录), with what people have said of it. */
export interface BureauRow extends BureauKnowledge {
  /** Its home page, as in `Bureau.homeUrl`. */
  readonly homeUrl: string;
  readonly name: string;
  /** Where it is (地区), "" where not given. */
  readonly region: string;
  readonly level: BureauLevel | null;
  /** Address prefixes that belong to it; empty = its own host. */
  readonly scopes: readonly string[];
  /** False for a bureau that was only audited or corrected, never put on the register. */
  readonly listed: boolean;
}

/** A bureau as a person puts it on the register. */
export type RegisterEntry = Pick<BureauRow, "name" | "homeUrl" | "region" | "level" | "scopes">;

export type BureauLevel = "province" | "city" | "county";
