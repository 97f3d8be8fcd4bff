import { useSpeech } from "../../i18n.tsx";

export function FindingHead() {
  const { t } = useSpeech();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col">
          <span class="sr">{t("verdict")}</span>
        </th>
        <th scope="col" aria-sort="descending">
          {t("severity")}
        </th>
        <th scope="col">{t("itemAndFinding")}</th>
        <th scope="col">{t("column")}</th>
        <th scope="col" class="num">
          {t("deduction")}
        </th>
        <th scope="col">{t("change")}</th>
        <th scope="col">{t("review")}</th>
      </tr>
    </thead>
  );
}
