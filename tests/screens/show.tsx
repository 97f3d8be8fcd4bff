import { cleanup, render } from "@testing-library/preact";
import type { ComponentChild } from "preact";
import { createSpeech, SpeechProvider } from "../../lib/ui/i18n.tsx";
import en from "../../public/_locales/en/messages.json";
import zh from "../../public/_locales/zh_CN/messages.json";

/** Renders a screen in Chinese, or in English, on a clean page. */
export function show(screen: ComponentChild, language: "zh_CN" | "en" = "zh_CN") {
  cleanup();
  const speech = createSpeech(language, language === "en" ? en : zh);
  return render(<SpeechProvider value={speech}>{screen}</SpeechProvider>);
}
