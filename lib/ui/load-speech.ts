import { browser } from "wxt/browser";
import { createSpeech, type Language, type Messages, type Speech } from "./i18n.tsx";
import { storedSettings, watchSettings } from "../platform/stored-settings.ts";
import { showTheme } from "./show-theme.ts";

/**
 * The speech of the language the user chose, or else of the browser's own. Also tells the document its language, and
 * dresses it in the theme of the settings, now and whenever that is changed on another screen.
 */
export async function loadSpeech(): Promise<Speech> {
  const { settings } = await storedSettings();
  showTheme(settings.theme);
  watchSettings((read) => showTheme(read.settings.theme));
  const language = settings.language ?? languageOf(browser.i18n.getUILanguage());
  const response = await fetch(browser.runtime.getURL(`/_locales/${language}/messages.json`));
  const messages: unknown = await response.json();
  if (!isMessages(messages)) throw new Error(`the sentences of ${language} are not in their file`);
  const speech = createSpeech(language, messages);
  document.documentElement.lang = language === "en" ? "en" : "zh-CN";
  document.title = speech.t("extensionName");
  return speech;
}

function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith("zh") ? "zh_CN" : "en";
}

/** The file is part of the program and its keys are tested, so one look at its shape is enough. */
function isMessages(value: unknown): value is Messages {
  return typeof value === "object" && value !== null && "extensionName" in value;
}
