import { useId, useState } from "preact/hooks";
import { useSpeech } from "../../i18n.tsx";
import { paramKind } from "./param-kind.ts";

interface ParamFieldProps {
  readonly name: string;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
}

/** One parameter of an item. What cannot be read as what it was is not taken over; the former value is told. */
export function ParamField({ name, value, change }: ParamFieldProps) {
  const { t } = useSpeech();
  const id = useId();
  const [isBad, setBad] = useState(false);
  const param = paramKind(value);
  const take = (read: unknown) => {
    setBad(read === undefined);
    if (read !== undefined) change(read);
  };
  const field = { id, "data-testid": `param-${name}` };
  const invalid = isBad ? { "aria-invalid": "true" as const, "aria-describedby": `${id}-fault` } : {};
  const former = param.kind === "json" ? t("formerJson") : String(value);
  return (
    <>
      <label class="mono" for={id}>
        {name}
      </label>
      <div>
        {param.kind === "truth" && (
          <input
            type="checkbox"
            {...field}
            checked={param.value}
            onChange={({ currentTarget }) => change(currentTarget.checked)}
          />
        )}
        {(param.kind === "number" || param.kind === "words") && (
          <input
            class={param.kind === "number" ? "field number" : "field wide"}
            {...field}
            {...invalid}
            value={param.value}
            onChange={({ currentTarget }) =>
              take(param.kind === "number" ? numberOf(currentTarget.value) : currentTarget.value)
            }
          />
        )}
        {param.kind === "lines" && (
          <textarea
            class="field wide"
            rows={Math.min(6, param.value.length + 1)}
            {...field}
            value={param.value.join("\n")}
            onChange={({ currentTarget }) => change(linesOf(currentTarget.value))}
          />
        )}
        {param.kind === "text" && (
          <textarea
            class="field wide"
            rows={2}
            {...field}
            value={param.value.zh}
            onChange={({ currentTarget }) => change({ ...param.value, zh: currentTarget.value.trim() })}
          />
        )}
        {param.kind === "json" && (
          <textarea
            class="field wide mono"
            rows={6}
            {...field}
            {...invalid}
            value={JSON.stringify(param.value, null, 1)}
            onChange={({ currentTarget }) => take(jsonOf(currentTarget.value))}
          />
        )}
        {isBad && (
          <p class="field-error" id={`${id}-fault`}>
            {t("faultParam", former)}
          </p>
        )}
      </div>
    </>
  );
}

function numberOf(text: string): number | undefined {
  const value = Number(text);
  return text.trim() === "" || Number.isNaN(value) ? undefined : value;
}

/** The lines of a text, each once and trimmed, without empty ones. */
export function linesOf(text: string): string[] {
  return [...new Set(text.split("\n").map((line) => line.trim()))].filter((line) => line !== "");
}

function jsonOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value ?? undefined;
  } catch {
    return undefined;
  }
}
