import type { RegisterFile } from "../../../export/register/register-file.ts";
import type { BureauRow, RegisterEntry } from "../../../store/bureau-rows.ts";
import { useSpeech, type MessageKey } from "../../i18n.tsx";
import { TableHead } from "../../table-head.tsx";
import { BAD_LINE } from "./bad-line-words.ts";
import { LEVEL } from "./level-words.ts";

interface CsvPreviewProps {
  readonly file: RegisterFile;
  readonly known: readonly BureauRow[];
  readonly put: (entries: readonly RegisterEntry[]) => void;
  readonly cancel: () => void;
}

const REFUSED: Readonly<Record<Extract<RegisterFile, { ok: false }>["problem"], MessageKey>> = {
  empty: "csvEmpty",
  "no-heads": "csvNoHeads",
  "too-large": "csvTooLarge",
  workbook: "csvWorkbook",
};

/** What a CSV file would bring, before anything is written; every line that is no entry is named. */
export function CsvPreview({ file, known, put, cancel }: CsvPreviewProps) {
  const { t } = useSpeech();
  if (!file.ok)
    return (
      <p class="notice notice-fail" role="alert" data-testid="csv-refused">
        {t(REFUSED[file.problem])}
      </p>
    );
  const byHome = new Map(known.map((row) => [row.homeUrl, row]));
  return (
    <section class="card" data-testid="csv-preview">
      <div class="card-head">
        <h2>{t("csvPreview", file.entries.length, file.bad.length)}</h2>
      </div>
      {file.bad.length > 0 && (
        <ul class="plain card-body stack" data-testid="csv-bad">
          {file.bad.map(({ line, text, problem }) => (
            <li key={line}>
              {t("csvLine", line)}
              {t(BAD_LINE[problem])}
              <br />
              <span class="note mono">{text}</span>
            </li>
          ))}
        </ul>
      )}
      {file.entries.length > 0 && (
        <div class="scroll csv-scroll" tabIndex={0} role="region" aria-label={t("importPreview")}>
          <table>
            <caption class="sr">{t("importPreview")}</caption>
            <TableHead heads={["bureau", "homePage", "region", "level", "csvWillDo"]} />
            <tbody>
              {file.entries.map((entry) => (
                <tr key={entry.homeUrl}>
                  <th scope="row">{entry.name}</th>
                  <td class="url">{entry.homeUrl}</td>
                  <td>{entry.region || "—"}</td>
                  <td>{entry.level === null ? "—" : t(LEVEL[entry.level])}</td>
                  <td>{t(fateOf(entry, byHome.get(entry.homeUrl)))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div class="card-body line">
        {file.entries.length > 0 && (
          <button class="btn btn-main" type="button" data-testid="csv-put" onClick={() => put(file.entries)}>
            {t("csvPut", file.entries.length)}
          </button>
        )}
        <button class="btn" type="button" onClick={cancel}>
          {t("cancel")}
        </button>
      </div>
    </section>
  );
}

function fateOf(entry: RegisterEntry, known: BureauRow | undefined): MessageKey {
  if (known?.listed !== true) return "csvAdd";
  const { name, region, level } = known;
  const isSame =
    name === entry.name &&
    region === entry.region &&
    level === entry.level &&
    known.scopes.join("\n") === entry.scopes.join("\n");
  return isSame ? "csvSame" : "csvChange";
}
