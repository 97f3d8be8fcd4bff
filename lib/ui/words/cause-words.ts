import type { Cause } from "../../facts/cause.ts";
import type { Words } from "./words.ts";

/** Why a page was not read. */
export const CAUSE: Words<Cause> = {
  "http-error": "causeHttpError",
  timeout: "causeTimeout",
  network: "causeNetwork",
  blocked: "causeBlocked",
  challenge: "causeChallenge",
  "redirect-loop": "causeRedirectLoop",
  "too-large": "causeTooLarge",
  "unsupported-type": "causeUnsupportedType",
  "decode-error": "causeDecodeError",
  "needs-permission": "causeNeedsPermission",
  "out-of-budget": "causeOutOfBudget",
  cancelled: "causeCancelled",
  robots: "causeRobots",
  "internal-error": "causeInternalError",
};

/** What can be done about a page that was not read for this cause. */
export const CAUSE_ADVICE: Words<Cause> = {
  "http-error": "adviceAgainLater",
  timeout: "adviceAgainLater",
  network: "adviceNetwork",
  blocked: "adviceBlocked",
  challenge: "adviceChallenge",
  "redirect-loop": "adviceByHand",
  "too-large": "adviceByHand",
  "unsupported-type": "adviceByHand",
  "decode-error": "adviceByHand",
  "needs-permission": "adviceOtherSite",
  "out-of-budget": "adviceMorePages",
  cancelled: "adviceToTheEnd",
  robots: "adviceByHand",
  "internal-error": "adviceAgainLater",
};
