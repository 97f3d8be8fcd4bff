import type { BureauLevel } from "../../../store/bureau-rows.ts";
import type { MessageKey } from "../../i18n.tsx";

export const LEVEL: Readonly<Record<BureauLevel, MessageKey>> = {
  province: "levelProvince",
  city: "levelCity",
  county: "levelCounty",
};
