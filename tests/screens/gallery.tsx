import "../../lib/ui/styles/parts.ts";
import { render } from "preact";
import { createSpeech, SpeechProvider } from "../../lib/ui/i18n.tsx";
import en from "../../public/_locales/en/messages.json";
import zh from "../../public/_locales/zh_CN/messages.json";
import { PANEL_SCREENS } from "./panel-screens.tsx";
import { POPUP_SCREENS } from "./popup-screens.tsx";
import { REPORT_SCREENS } from "./report-screens.tsx";

/** Draws the screen that `?screen=NAME&language=zh_CN|en` asks for, and tells the names of all. */
const SCREENS = { ...POPUP_SCREENS, ...PANEL_SCREENS, ...REPORT_SCREENS };
const query = new URLSearchParams(location.search);
const name = query.get("screen") ?? "";
const english = query.get("language") === "en";
document.documentElement.lang = english ? "en" : "zh-CN";

if (name in POPUP_SCREENS || name in PANEL_SCREENS) await import("../../lib/ui/styles/popup.css");
else await import("../../lib/ui/styles/report.ts");
if (name in PANEL_SCREENS) await import("../../lib/ui/styles/sidepanel.css");
const Screen = SCREENS[name];
if (Screen !== undefined) {
  render(
    <SpeechProvider value={english ? createSpeech("en", en) : createSpeech("zh_CN", zh)}>
      <Screen />
    </SpeechProvider>,
    document.getElementById("app") ?? document.body,
  );
}
document.body.dataset["screens"] = Object.keys(SCREENS).join(" ");
document.body.dataset["drawn"] = name;
