import { useSpeech, type MessageKey } from "./i18n.tsx";

interface WhatIsProps {
  readonly term: string;
  readonly meaning: MessageKey;
}

/** A small question mark beside a term; what it means opens under it. */
export function WhatIs({ term, meaning }: WhatIsProps) {
  const { t } = useSpeech();
  return (
    <details class="what-is">
      <summary aria-label={t("whatIs", term)} title={t("whatIs", term)}>
        ?
      </summary>
      <p>{t(meaning)}</p>
    </details>
  );
}
