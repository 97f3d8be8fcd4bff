import { useId, useState } from "preact/hooks";
import { opinionOf } from "../../../audit/review/current-view.ts";
import { rectificationState, type Rectification } from "../../../audit/review/review.ts";
import { isCivilDate } from "../../../facts/civil-date.ts";
import { useSpeech } from "../../i18n.tsx";
import { RECHECK, RECTIFICATION } from "../../words/review-words.ts";
import { SafeLink } from "../safe-link.tsx";
import type { ReviewDesk } from "./review-desk.ts";

interface RectificationSectionProps {
  readonly findingKey: string;
  readonly desk: ReviewDesk;
}

/** How far mending has come: state, deadline, the mended page, what the re-check found. */
export function RectificationSection({ findingKey, desk }: RectificationSectionProps) {
  const { t } = useSpeech();
  const id = useId();
  const [isBadDate, setBadDate] = useState(false);
  const opinion = opinionOf(desk.reviews, findingKey);
  const { rectification } = opinion;
  const change = (part: Partial<Rectification>) =>
    desk.set(findingKey, { ...opinion, rectification: { ...rectification, ...part } });
  const changeDeadline = (value: string) => {
    const isGood = value === "" || isCivilDate(value);
    setBadDate(!isGood);
    if (isGood) change({ deadline: value || null });
  };
  return (
    <section data-testid="rectification">
      <h3>{t("rectification")}</h3>
      <div class="form-grid">
        <label for={`${id}-state`}>{t("rectificationState")}</label>
        <select
          class="field"
          id={`${id}-state`}
          value={rectification.state}
          onChange={({ currentTarget: { value } }) => {
            const state = rectificationState.safeParse(value);
            if (state.success) change({ state: state.data });
          }}
        >
          {rectificationState.options.map((state) => (
            <option key={state} value={state}>
              {t(RECTIFICATION[state])}
            </option>
          ))}
        </select>
        <label for={`${id}-deadline`}>{t("deadline")}</label>
        <div>
          <input
            class="field"
            id={`${id}-deadline`}
            type="date"
            value={rectification.deadline ?? ""}
            onChange={({ currentTarget: { value } }) => changeDeadline(value)}
            {...(isBadDate && { "aria-invalid": "true", "aria-describedby": `${id}-fault` })}
          />
          {isBadDate && (
            <p class="field-error" id={`${id}-fault`}>
              {t("faultDate", "2026-12-31")}
            </p>
          )}
        </div>
        <label for={`${id}-link`}>{t("rectificationLink")}</label>
        <div>
          <input
            class="field wide"
            id={`${id}-link`}
            inputmode="url"
            placeholder={t("rectificationLinkHint")}
            value={rectification.link}
            onChange={({ currentTarget: { value } }) => change({ link: value.trim() })}
          />
          {rectification.link !== "" && <SafeLink url={rectification.link}>{rectification.link}</SafeLink>}
        </div>
        <label for={`${id}-result`}>{t("recheck")}</label>
        <select
          class="field"
          id={`${id}-result`}
          value={rectification.result ?? ""}
          onChange={({ currentTarget: { value } }) =>
            change({ result: value === "passed" || value === "failed" ? value : null })
          }
        >
          <option value="">{t("recheckNone")}</option>
          <option value="passed">{t(RECHECK.passed)}</option>
          <option value="failed">{t(RECHECK.failed)}</option>
        </select>
      </div>
    </section>
  );
}
