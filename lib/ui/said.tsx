import type { Text } from "../facts/text.ts";
import { useSpeech } from "./i18n.tsx";
import { WholeDays } from "./whole-days.tsx";

/** A sentence of the audit in the screen's language, its days whole. */
export function Said({ text }: { readonly text: Text }) {
  const { say } = useSpeech();
  return <WholeDays text={say(text)} />;
}
