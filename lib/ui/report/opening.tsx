import { useEffect, useState } from "preact/hooks";
import { useSpeech } from "../i18n.tsx";

/** Below this nobody notices a wait, and words that come and go would be a flicker. */
const NOTICED = 300;

/** While an audit is being loaded: nothing, then a line of words. */
export function Opening() {
  const { t } = useSpeech();
  const [noticed, setNoticed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setNoticed(true), NOTICED);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="content soft" role="status">
      {noticed && t("openingAudit")}
    </p>
  );
}
