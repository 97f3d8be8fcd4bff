import "../../lib/ui/styles/tokens.css";
import "../../lib/ui/styles/base.css";
import "../../lib/ui/styles/parts.css";
import { render } from "preact";
import { createSpeech, SpeechProvider } from "../../lib/ui/i18n.tsx";
import en from "../../public/_locales/en/messages.json";
import zh from "../../public/_locales/zh_CN/messages.json";
import { PANEL_SCREENS } from "./panel-screens.tsx";
import { POPUP_SCREENS } from "./popup-screens.tsx";
import { REPORT_SCREENS } from "./report-screens.tsx";

/** Draws the screen that `?screen=NAME&language=zh_CN|en` asks for. */
const query = new URLSearchParams(location.search);
const name = query.get("screen") ?? "";
const english = query.get("language") === "en";
document.documentElement.lang = english ? "en" : "zh-CN";

if (name in POPUP_SCREENS || name in PANEL_SCREENS) await import("../../lib/ui/styles/popup.css");
else await import("../../lib/ui/styles/report.ts");
if (name in PANEL_SCREENS) await import("../../lib/ui/styles/sidepanel.css");
const Screen = POPUP_SCREENS[name] ?? PANEL_SCREENS[name] ?? REPORT_SCREENS[name];
if (Screen === undefined) throw new Error(`no screen is called ${name}`);

render(
  <SpeechProvider value={english ? createSpeech("en", en) : createSpeech("zh_CN", zh)}>
    <Screen />
  </SpeechProvider>,
  document.getElementById("app") ?? document.body,
);
document.body.dataset["drawn"] = name;
