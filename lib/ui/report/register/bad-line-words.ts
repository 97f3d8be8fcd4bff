import type { BadLine } from "../../../export/register/register-file.ts";
import type { MessageKey } from "../../i18n.tsx";

/** What is wrong with a line of a file, or with a field of the form. */
export const BAD_LINE: Readonly<Record<BadLine["problem"], MessageKey>> = {
  name: "entryFaultName",
  home: "entryFaultHome",
  level: "entryFaultLevel",
  scopes: "entryFaultScopes",
  quote: "entryFaultQuote",
  garbled: "entryFaultGarbled",
  repeated: "entryFaultRepeated",
};
