import { useState } from "preact/hooks";
import { newestChecklists } from "../../../audit/checklist/checklist-shelf.ts";
import { useSpeech } from "../../i18n.tsx";
import { quarterOf } from "./quarter.ts";
import type { BureauStatus } from "./bureau-status.ts";
import type { RegisterPageProps } from "./register-page.tsx";

interface RegisterToolsProps extends Pick<
  RegisterPageProps,
  "checklists" | "desk" | "runs" | "bureaus" | "today"
> {
  readonly statuses: readonly BureauStatus[];
  /** The ticked ones. */
  readonly chosen: readonly BureauStatus[];
  readonly add: () => void;
  readonly readFile: (file: File) => void;
  readonly tell: (told: "registerFailed" | "hostsDeclined" | null) => void;
}

/** What can be done with the register: add, import, audit the ticked bureaus. */
export function RegisterTools(props: RegisterToolsProps) {
  const { t, say } = useSpeech();
  const { checklists, chosen, desk, tell } = props;
  const lists = newestChecklists(checklists);
  const [checklistId, setChecklistId] = useState(lists[0]?.id ?? "");
  const { year, number } = quarterOf(props.today);
  const reported = (chosen.length > 0 ? chosen : props.statuses).flatMap(({ isDone, last }) =>
    isDone && last !== null ? last.id : [],
  );
  const start = () => {
    const orders = chosen.map(({ bureau: { homeUrl, name, scopes } }) => ({
      homeUrl,
      name,
      scopes,
      checklistId,
    }));
    desk.start(orders).then(
      (granted) => tell(granted ? null : "hostsDeclined"),
      () => tell("registerFailed"),
    );
  };
  return (
    <div class="stack">
      <div class="line wrap">
        <button class="btn" type="button" data-testid="add-bureau" onClick={props.add}>
          {t("addBureau")}
        </button>
        <label class="btn">
          {t("importCsv")}
          <input
            class="sr"
            type="file"
            accept=".csv,.txt,text/csv"
            data-testid="register-csv"
            onChange={({ currentTarget: { files } }) => {
              const [file] = files ?? [];
              if (file !== undefined) props.readFile(file);
            }}
          />
        </label>
        <AddAudited {...props} />
        <button
          class="btn"
          type="button"
          data-testid="quarterly"
          disabled={reported.length === 0}
          onClick={() =>
            void import("./export-quarterly.ts").then(({ exportQuarterly }) =>
              exportQuarterly(desk, reported, { checklists, year, quarter: number }),
            )
          }
        >
          {t("quarterlySummary", reported.length)}
        </button>
        <span class="grow" />
        <select
          class="field"
          aria-label={t("checklist")}
          value={checklistId}
          onChange={({ currentTarget: { value } }) => setChecklistId(value)}
        >
          {lists.map(({ id, title }) => (
            <option key={id} value={id}>
              {say(title)}
            </option>
          ))}
        </select>
        <button
          class="btn btn-main"
          type="button"
          data-testid="audit-chosen"
          disabled={chosen.length === 0}
          onClick={start}
        >
          {t("auditChosen", chosen.length)}
        </button>
      </div>
      <p class="note">{t("auditChosenWhy")}</p>
    </div>
  );
}

/** Bureaus that were audited from the toolbar and are not on the register yet. */
function AddAudited({ runs, bureaus, desk, tell }: RegisterToolsProps) {
  const { t } = useSpeech();
  const listed = new Set(bureaus.filter((row) => row.listed).map(({ homeUrl }) => homeUrl));
  const missing = new Map(
    runs.filter(({ bureau }) => !listed.has(bureau.homeUrl)).map(({ bureau }) => [bureau.homeUrl, bureau]),
  );
  if (missing.size === 0) return null;
  const add = () =>
    desk.put([...missing.values()].map((bureau) => ({ ...bureau, region: "", level: null }))).then(
      () => tell(null),
      () => tell("registerFailed"),
    );
  return (
    <button class="btn" type="button" data-testid="add-audited" onClick={() => void add()}>
      {t("addAudited", missing.size)}
    </button>
  );
}
