import { useId, useState } from "preact/hooks";
import { useSpeech } from "../../i18n.tsx";

interface LinesFieldProps {
  readonly label: string;
  readonly note: string;
  readonly lines: readonly string[];
  readonly change: (lines: readonly string[]) => void;
  /** What a line must be, and the sentence for one that is not. */
  readonly check?: { readonly isGood: (line: string) => boolean; readonly fault: string };
}

/** Several values, one a line. Nothing is stored while one of them is wrong; the former ones are told. */
export function LinesField({ label, note, lines, change, check }: LinesFieldProps) {
  const { t } = useSpeech();
  const id = useId();
  const [bad, setBad] = useState<string | null>(null);
  const take = (text: string) => {
    const given = [...new Set(text.split("\n").map((line) => line.trim()))].filter((line) => line !== "");
    const wrong = given.find((line) => check !== undefined && !check.isGood(line)) ?? null;
    setBad(wrong);
    if (wrong === null) change(given);
  };
  return (
    <>
      <label class="label" for={id}>
        {label}
      </label>
      <div>
        <textarea
          class="field wide"
          id={id}
          rows={Math.max(2, lines.length)}
          value={lines.join("\n")}
          onChange={({ currentTarget }) => take(currentTarget.value)}
          aria-describedby={`${id}-note`}
          {...(bad !== null && { "aria-invalid": "true" })}
        />
        <p class={bad === null ? "note" : "field-error"} id={`${id}-note`}>
          {bad === null ? note : t("faultLine", bad, check?.fault ?? "", lines.join(t("listComma")) || "—")}
        </p>
      </div>
    </>
  );
}
