import type { BureauKnowledge } from "../../../audit/records/bureau-knowledge.ts";
import type { Checklist } from "../../../audit/checklist/checklist.ts";
import type { RunRecord } from "../../../audit/records/run-record.ts";
import { useSpeech } from "../../i18n.tsx";
import { VERDICT } from "../../words/verdict-words.ts";
import { columnAsks } from "../columns/column-asks.ts";
import { asRecognised } from "../columns/corrections.ts";
import type { KnowledgeDesk } from "../knowledge/knowledge-desk.ts";
import { SaidNotice } from "../knowledge/said-notice.tsx";
import { unmark, withdrawAnswer } from "../knowledge/standing-changes.ts";
import { addSynonym, removeSynonym, setProperty } from "./bureau-changes.ts";
import { KnownList } from "./known-list.tsx";
import { LinesField } from "./lines-field.tsx";
import { PropertyForm } from "./property-form.tsx";
import { SynonymForm } from "./synonym-form.tsx";
import { parseUrl } from "../../../facts/addresses/parse-url.ts";

interface BureauCardProps {
  readonly record: RunRecord;
  readonly checklist: Checklist;
  readonly desk: KnowledgeDesk;
}

/** What is known of the bureau at hand, kept from audit to audit. */
export function BureauCard({ record, checklist, desk }: BureauCardProps) {
  const { t, say } = useSpeech();
  const { known } = desk;
  const asks = columnAsks(checklist);
  const titleOf = (itemId: string) => {
    const item = checklist.items.find(({ id }) => id === itemId);
    return item === undefined ? itemId : say(item.title);
  };
  const columnAt = (url: string) => record.columns.find((column) => column.url === url)?.name ?? url;
  const by = (one: { readonly by: string; readonly on: string }) =>
    `${one.by || t("reviewerUnnamed")} ${one.on}`;
  return (
    <section class="card" data-testid="bureau-card">
      <div class="card-head">
        <h2>{t("bureauSettings")}</h2>
        <span class="note">{record.bureau.name}</span>
      </div>
      <div class="card-body settings-grid">
        <div class="over">
          <SaidNotice outcome={desk.outcome} />
        </div>
        <LinesField
          label={t("scope")}
          note={t("bureauScopeNote")}
          lines={desk.scopes}
          change={desk.setScopes}
          check={{ isGood: isWebAddress, fault: t("faultScopes") }}
        />
        <LinesField
          label={t("otherNames")}
          note={t("otherNamesNote")}
          lines={known.otherNames}
          change={(names) => desk.say((before) => ({ ...before, otherNames: [...names] }))}
        />
        <span class="label">{t("synonyms")}</span>
        <div class="stack">
          <KnownList title={t("synonyms")} things={synonymsOf(known, titleOf, desk)} />
          <SynonymForm asks={asks} add={(name, ask) => desk.say(addSynonym(name, ask.itemIds))} />
        </div>
        <span class="label">{t("properties")}</span>
        <div class="stack">
          <KnownList
            title={t("properties")}
            things={Object.entries(known.properties).map(([name, value]) => ({
              key: name,
              what: name,
              detail: typeof value === "boolean" ? t(value ? "yes" : "no") : String(value),
              takeBack: () => desk.say(setProperty(name, null)),
            }))}
          />
          <PropertyForm add={(name, value) => desk.say(setProperty(name, value))} />
        </div>
        <span class="label">{t("correctedColumns")}</span>
        <KnownList
          title={t("correctedColumns")}
          things={Object.entries(known.corrections).map(([url, itemIds]) => ({
            key: url,
            what: columnAt(url),
            detail: itemIds.length === 0 ? t("answersNothing") : itemIds.map(titleOf).join(t("listComma")),
            takeBack: () => desk.say(asRecognised(url)),
          }))}
        />
        <span class="label">{t("notApplicableItems")}</span>
        <KnownList
          title={t("notApplicableItems")}
          things={known.notApplicable.map((mark) => ({
            key: mark.itemId,
            what: titleOf(mark.itemId),
            detail: `${mark.reason} · ${by(mark)}`,
            takeBack: () => desk.say(unmark([mark.itemId])),
          }))}
        />
        <span class="label">{t("personsAnswers")}</span>
        <KnownList
          title={t("personsAnswers")}
          things={known.answers.map((answer) => ({
            key: answer.itemId,
            what: titleOf(answer.itemId),
            detail: `${t(VERDICT[answer.verdict])} · ${answer.note} · ${by(answer)}`,
            takeBack: () => desk.say(withdrawAnswer(answer.itemId)),
          }))}
        />
      </div>
    </section>
  );
}

function synonymsOf(known: BureauKnowledge, titleOf: (itemId: string) => string, desk: KnowledgeDesk) {
  const names = new Set(Object.values(known.synonyms).flat());
  return [...names].map((name) => {
    const itemIds = Object.keys(known.synonyms).filter((itemId) => known.synonyms[itemId]?.includes(name));
    return {
      key: name,
      what: name,
      detail: titleOf(itemIds[0] ?? ""),
      takeBack: () => desk.say(removeSynonym(name)),
    };
  });
}

function isWebAddress(text: string): boolean {
  return /^https?:$/.test(parseUrl(text)?.protocol ?? "");
}
