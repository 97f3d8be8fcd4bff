import type { JSX } from "preact";
import { useId } from "preact/hooks";

export interface FieldProps {
  readonly id: string;
  readonly "aria-invalid"?: "true";
  readonly "aria-describedby"?: string;
}

interface FieldRowProps {
  readonly label: string;
  /** What is wrong with the field, told beside it. */
  readonly fault?: string | null;
  readonly hideLabel?: boolean;
  readonly children: (props: FieldProps) => JSX.Element;
}

/** A label and its field; a fault is tied to the field for screen readers. */
export function FieldRow({ label, fault = null, hideLabel = false, children }: FieldRowProps) {
  const id = useId();
  const faultId = `${id}-fault`;
  return (
    <div class={hideLabel ? "field-row field-row-bare" : "field-row"}>
      <label for={id} class={hideLabel ? "sr" : "label"}>
        {label}
      </label>
      {children({ id, ...(fault !== null && { "aria-invalid": "true", "aria-describedby": faultId }) })}
      {fault !== null && (
        <p class="field-error" id={faultId}>
          {fault}
        </p>
      )}
    </div>
  );
}
