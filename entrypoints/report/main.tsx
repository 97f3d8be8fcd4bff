import "../../lib/ui/styles/parts.ts";
import "../../lib/ui/styles/report.ts";
import { render } from "preact";
import { checklists } from "../../checks/index.ts";
import { SpeechProvider } from "../../lib/ui/i18n.tsx";
import { loadSpeech } from "../../lib/ui/load-speech.ts";
import { ReportContainer } from "./report-container.tsx";

const speech = await loadSpeech();

render(
  <SpeechProvider value={speech}>
    <ReportContainer builtIn={checklists} />
  </SpeechProvider>,
  document.getElementById("app") ?? document.body,
);
