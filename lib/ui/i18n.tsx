import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type zh from "../../public/_locales/zh_CN/messages.json";
import type { Text } from "../facts/text.ts";

export type Language = "zh_CN" | "en";
export type MessageKey = keyof typeof zh;
export type Messages = Readonly<Record<MessageKey, { readonly message: string }>>;

/** How a screen speaks: its own sentences by key, the audit's sentences as they are. */
export interface Speech {
  readonly language: Language;
  /** The sentence of this key; `$1` … `$9` are replaced by the values in order, `{$1 page|pages}` by “1 page”, “2 pages”. */
  readonly t: (key: MessageKey, ...values: readonly (string | number)[]) => string;
  readonly say: (text: Text) => string;
}

const HOLE = /\{\$([1-9]) ([^|{}]*)\|([^|{}]*)\}|\$([1-9])/g;

/** Everything the screens say, in one language: `t` for their own words, `say` for those of findings. */
export function createSpeech(language: Language, messages: Messages): Speech {
  return {
    language,
    t: (key, ...values) =>
      messages[key].message.replace(
        HOLE,
        (hole, counted: string | undefined, one: string, many: string, digit: string) => {
          const value = values[Number(counted ?? digit) - 1] ?? hole;
          return counted === undefined ? String(value) : `${value} ${Number(value) === 1 ? one : many}`;
        },
      ),
    say: (text) => (language === "en" && text.en !== "" ? text.en : text.zh),
  };
}

const SpeechContext = createContext<Speech | null>(null);
export const SpeechProvider = SpeechContext.Provider;

/** The speech of the screen; throws where no `SpeechProvider` is above, which is a bug. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error("a component that speaks needs a SpeechProvider above it");
  return speech;
}
