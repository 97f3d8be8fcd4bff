import type { CivilDate } from "../../facts/civil-date.ts";
import { useSpeech } from "../i18n.tsx";
import { FieldRow } from "./field-row.tsx";

interface DateFieldProps {
  readonly value: string;
  readonly change: (value: string) => void;
  readonly today: CivilDate;
  readonly fault: boolean;
}

/** As of which day is judged; a day that is still to come is allowed and pointed out. */
export function DateField({ value, change, today, fault }: DateFieldProps) {
  const { t } = useSpeech();
  return (
    <>
      <FieldRow label={t("referenceDate")} fault={fault ? t("faultDate", today) : null}>
        {(props) => (
          <input
            {...props}
            class="field"
            type="date"
            data-testid="reference-date"
            value={value}
            onInput={(event) => change(event.currentTarget.value)}
          />
        )}
      </FieldRow>
      {value > today && <p class="note warn">{t("futureDate", today)}</p>}
    </>
  );
}
