import { shanghaiTime } from "../../../export/shanghai-time.ts";
import { useSpeech } from "../../i18n.tsx";
import { Menu } from "../../menu.tsx";
import type { BureauRuns } from "./bureau-runs.ts";
import type { Choice } from "./choice.ts";

interface BureauChooserProps {
  readonly bureaus: readonly BureauRuns[];
  readonly choice: Choice;
  readonly setChoice: (choice: Choice) => void;
}

/** Which bureaus to compare, and by which audit of each; at first all of them by their newest. */
export function BureauChooser({ bureaus, choice, setChoice }: BureauChooserProps) {
  const { t } = useSpeech();
  const chosen = bureaus.filter(({ homeUrl }) => !choice.left.has(homeUrl)).length;
  const leave = (left: readonly string[]) => setChoice({ ...choice, left: new Set(left) });
  const toggle = (homeUrl: string) =>
    leave(
      choice.left.has(homeUrl)
        ? [...choice.left].filter((one) => one !== homeUrl)
        : [...choice.left, homeUrl],
    );
  return (
    <Menu label={t("bureausChosen", chosen, bureaus.length)} testId="choose-bureaus">
      {() => (
        <div class="chooser">
          <div class="line chooser-all">
            <button class="link" type="button" onClick={() => leave([])}>
              {t("chooseAll")}
            </button>
            <button class="link" type="button" onClick={() => leave(bureaus.map(({ homeUrl }) => homeUrl))}>
              {t("chooseNone")}
            </button>
          </div>
          <ul class="plain">
            {bureaus.map(({ homeUrl, name, runs }) => (
              <li key={homeUrl} class="line between">
                <label class="check">
                  <input
                    type="checkbox"
                    checked={!choice.left.has(homeUrl)}
                    onChange={() => toggle(homeUrl)}
                  />
                  {name}
                </label>
                <select
                  class="field"
                  aria-label={t("auditOf", name)}
                  value={choice.runs.get(homeUrl) ?? runs[0].id}
                  onChange={({ currentTarget: { value } }) =>
                    setChoice({ ...choice, runs: new Map([...choice.runs, [homeUrl, value]]) })
                  }
                >
                  {runs.map((run) => (
                    <option key={run.id} value={run.id}>
                      {shanghaiTime(run.startedAt)} {run.checklistId}
                    </option>
                  ))}
                </select>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Menu>
  );
}
