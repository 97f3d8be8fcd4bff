import "../../lib/ui/styles/parts.ts";
import "../../lib/ui/styles/popup.css";
import "../../lib/ui/styles/sidepanel.css";
import { render } from "preact";
import { SpeechProvider } from "../../lib/ui/i18n.tsx";
import { loadSpeech } from "../../lib/ui/load-speech.ts";
import { loadShelf } from "../popup/load-shelf.ts";
import { SidePanelContainer } from "./side-panel-container.tsx";

const [speech, checklists] = await Promise.all([loadSpeech(), loadShelf()]);

render(
  <SpeechProvider value={speech}>
    <SidePanelContainer checklists={checklists} />
  </SpeechProvider>,
  document.getElementById("app") ?? document.body,
);
