import { useId, useState } from "preact/hooks";
import { RANGES, type NumberSetting } from "../../../platform/settings.ts";
import { useSpeech } from "../../i18n.tsx";
import type { SettingsDesk } from "./settings-desk.ts";

interface NumberFieldProps {
  readonly name: NumberSetting;
  readonly label: string;
  readonly unit: string;
  readonly desk: SettingsDesk;
}

/** A number in its range. One out of range is not stored: the allowed range and the former value are told beside it. */
export function NumberField({ name, label, unit, desk }: NumberFieldProps) {
  const { t } = useSpeech();
  const id = useId();
  const [isBad, setBad] = useState(false);
  const { least, most } = RANGES[name];
  const former = desk.settings[name];
  const change = (text: string) => {
    const value = Number(text);
    const isGood = text.trim() !== "" && Number.isInteger(value) && value >= least && value <= most;
    setBad(!isGood);
    if (isGood) desk.change({ [name]: value });
  };
  return (
    <>
      <label class="label" for={id}>
        {label}
      </label>
      <div>
        <span class="line">
          <input
            class="field number"
            id={id}
            data-testid={`setting-${name}`}
            inputmode="numeric"
            value={former}
            onChange={({ currentTarget }) => change(currentTarget.value)}
            aria-describedby={`${id}-fault`}
            {...(isBad && { "aria-invalid": "true" })}
          />
          {unit}
        </span>
        <p class="field-error" id={`${id}-fault`} role="status">
          {isBad ? t("faultRange", least, most, former) : ""}
        </p>
      </div>
    </>
  );
}
