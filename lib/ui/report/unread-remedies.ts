import type { Cause } from "../../facts/cause.ts";
import type { MessageKey } from "../i18n.tsx";

/**
 * What gets a page read that was not. `allow`: its host is opened to the program. `again`: it is asked for
 * once more, after so many more pages than the limit. `look`: no program can, a person opens it.
 */
export type UnreadRemedy =
  | { readonly kind: "allow" }
  | {
      readonly kind: "again";
      readonly word: MessageKey;
      readonly morePages: number;
      readonly opensFirst?: true;
    }
  | { readonly kind: "look"; readonly word: MessageKey; readonly advice?: MessageKey };

const MORE_PAGES = 200;

const AGAIN: UnreadRemedy = { kind: "again", word: "readAgain", morePages: 0 };
const LOOK: UnreadRemedy = { kind: "look", word: "lookByHand" };

export const UNREAD_REMEDY: Readonly<Record<Cause, UnreadRemedy>> = {
  "http-error": AGAIN,
  timeout: AGAIN,
  "internal-error": AGAIN,
  network: { kind: "again", word: "readWhenBack", morePages: 0 },
  blocked: { kind: "again", word: "readSlower", morePages: 0 },
  challenge: { kind: "again", word: "readAfterVerification", morePages: 0, opensFirst: true },
  cancelled: { kind: "again", word: "readToTheEnd", morePages: 0 },
  "out-of-budget": { kind: "again", word: "readMore", morePages: MORE_PAGES },
  "needs-permission": { kind: "allow" },
  "redirect-loop": { kind: "look", word: "openInBrowser" },
  "too-large": LOOK,
  "unsupported-type": LOOK,
  "decode-error": { ...LOOK, advice: "decodeAdvice" },
  robots: LOOK,
};
