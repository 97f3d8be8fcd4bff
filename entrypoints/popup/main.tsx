import "../../lib/ui/styles/parts.ts";
import "../../lib/ui/styles/popup.css";
import { render } from "preact";
import { SpeechProvider } from "../../lib/ui/i18n.tsx";
import { loadSpeech } from "../../lib/ui/load-speech.ts";
import { loadShelf } from "./load-shelf.ts";
import { PopupContainer } from "./popup-container.tsx";
import { tabOfPopup } from "./tab-of-popup.ts";

const [speech, tabId, checklists] = await Promise.all([loadSpeech(), tabOfPopup(), loadShelf()]);

render(
  <SpeechProvider value={speech}>
    <PopupContainer tabId={tabId} checklists={checklists} />
  </SpeechProvider>,
  document.getElementById("app") ?? document.body,
);
