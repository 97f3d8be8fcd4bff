import { useSpeech } from "../i18n.tsx";

export function Loading() {
  const { t } = useSpeech();
  return (
    <div class="popup-body late">
      <p class="soft">{t("lookingAtTab")}</p>
    </div>
  );
}
