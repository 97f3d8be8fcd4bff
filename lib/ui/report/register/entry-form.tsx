import { useState } from "preact/hooks";
import {
  registerEntry,
  type RegisterDraft,
  type RegisterFault,
} from "../../../export/register/register-entry.ts";
import type { BureauRow, RegisterEntry } from "../../../store/bureau-rows.ts";
import { useSpeech } from "../../i18n.tsx";
import { ConfirmButton } from "../confirm-button.tsx";
import { BAD_LINE } from "./bad-line-words.ts";
import { LEVEL } from "./level-words.ts";

interface EntryFormProps {
  /** The entry that is changed; null for a new one. */
  readonly bureau: BureauRow | null;
  readonly save: (entry: RegisterEntry) => void;
  /** Takes the bureau of this home page off the register. */
  readonly remove: (homeUrl: string) => void;
  readonly cancel: () => void;
}

const BLANK: RegisterDraft = { name: "", homeUrl: "", region: "", level: "", scopes: "" };

/** A bureau by hand. What is wrong stands beside its field; nothing is saved before all is right. */
export function EntryForm({ bureau, save, remove, cancel }: EntryFormProps) {
  const { t } = useSpeech();
  const [draft, setDraft] = useState(bureau === null ? BLANK : draftOf(bureau));
  const [faults, setFaults] = useState<readonly RegisterFault[]>([]);
  const submit = (event: Event) => {
    event.preventDefault();
    const read = registerEntry(draft);
    if ("entry" in read) save(read.entry);
    else setFaults(read.faults);
  };
  const wrong = (fault: RegisterFault, id: string) =>
    faults.includes(fault) ? ({ "aria-invalid": "true", "aria-describedby": `${id}-fault` } as const) : {};
  const told = (fault: RegisterFault, id: string) =>
    faults.includes(fault) && (
      <span class="field-error" id={`${id}-fault`}>
        {t(BAD_LINE[fault])}
      </span>
    );
  return (
    <form class="card" onSubmit={submit} data-testid="entry-form" noValidate>
      <div class="card-head">
        <h2>{t(bureau === null ? "addBureau" : "changeBureauTitle")}</h2>
      </div>
      <div class="card-body entry-fields">
        <label for="entry-name">{t("bureauName")}</label>
        <div>
          <input
            class="field"
            id="entry-name"
            value={draft.name}
            onInput={({ currentTarget: { value } }) => setDraft({ ...draft, name: value })}
            {...wrong("name", "entry-name")}
          />
          {told("name", "entry-name")}
        </div>
        <label for="entry-home">{t("homePage")}</label>
        <div>
          <input
            class="field"
            id="entry-home"
            type="url"
            placeholder="https://"
            value={draft.homeUrl}
            onInput={({ currentTarget: { value } }) => setDraft({ ...draft, homeUrl: value })}
            {...wrong("home", "entry-home")}
          />
          {told("home", "entry-home")}
        </div>
        <label for="entry-region">{t("region")}</label>
        <input
          class="field"
          id="entry-region"
          value={draft.region}
          onInput={({ currentTarget: { value } }) => setDraft({ ...draft, region: value })}
        />
        <label for="entry-level">{t("level")}</label>
        <select
          class="field"
          id="entry-level"
          value={draft.level}
          onChange={({ currentTarget: { value } }) => setDraft({ ...draft, level: value })}
        >
          <option value="">{t("levelUnknown")}</option>
          {(["province", "city", "county"] as const).map((level) => (
            <option key={level} value={level}>
              {t(LEVEL[level])}
            </option>
          ))}
        </select>
        <label for="entry-scopes">{t("scope")}</label>
        <div>
          <textarea
            class="field"
            id="entry-scopes"
            rows={2}
            value={draft.scopes}
            onInput={({ currentTarget: { value } }) => setDraft({ ...draft, scopes: value })}
            {...wrong("scopes", "entry-scopes")}
          />
          {told("scopes", "entry-scopes")}
          <p class="note">{t("scopeNote")}</p>
        </div>
      </div>
      <div class="card-body line wrap top">
        <button class="btn btn-main" type="submit">
          {t("saveBureau")}
        </button>
        <button class="btn" type="button" onClick={cancel}>
          {t("cancel")}
        </button>
        <span class="grow" />
        {bureau !== null && (
          <ConfirmButton
            word={t("takeOff")}
            question={t("takeOffAsk")}
            confirm={t("takeOff")}
            act={() => remove(bureau.homeUrl)}
          />
        )}
      </div>
    </form>
  );
}

function draftOf({ name, homeUrl, region, level, scopes }: BureauRow): RegisterDraft {
  return { name, homeUrl, region, level: level ?? "", scopes: scopes.join("\n") };
}
