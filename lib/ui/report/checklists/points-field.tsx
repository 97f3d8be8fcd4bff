import { useId, useState } from "preact/hooks";
import { points } from "../../figures.ts";
import { useSpeech } from "../../i18n.tsx";

interface PointsFieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: number;
  readonly change: (value: number) => void;
}

/** More than a whole score is a slip of the hand. */
const MOST = 100;

/** A field for points from 0 to 100. What is no such number stays in the field and changes nothing. */
export function PointsField({ label, name, value, change }: PointsFieldProps) {
  const { t } = useSpeech();
  const id = useId();
  const [isBad, setBad] = useState(false);
  const take = (text: string) => {
    const given = Number(text);
    const isGood = text.trim() !== "" && given >= 0 && given <= MOST;
    setBad(!isGood);
    if (isGood) change(given);
  };
  return (
    <>
      <label for={id}>{label}</label>
      <div>
        <input
          class="field number"
          id={id}
          data-testid={`item-${name}`}
          inputmode="decimal"
          value={points(value)}
          onChange={({ currentTarget }) => take(currentTarget.value)}
          {...(isBad && { "aria-invalid": "true", "aria-describedby": `${id}-fault` })}
        />
        {isBad && (
          <p class="field-error" id={`${id}-fault`}>
            {t("faultPoints", MOST, points(value))}
          </p>
        )}
      </div>
    </>
  );
}
