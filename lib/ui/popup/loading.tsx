import { useSpeech } from "../i18n.tsx";

/** While the popup finds out what the tab shows; its words come late, so that a quick answer does not flicker. */
export function Loading() {
  const { t } = useSpeech();
  return (
    <div class="popup-body late">
      <p class="soft">{t("lookingAtTab")}</p>
    </div>
  );
}
