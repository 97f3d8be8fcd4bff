import { useSpeech } from "../../../i18n.tsx";

/** The first line of the ledger as it will be written: its words are the file's, in Chinese whatever the screen speaks. */
export function HeadPreview({ heads }: { readonly heads: readonly string[] }) {
  const { t } = useSpeech();
  return (
    <div>
      <p class="label">{t("ledgerPreview")}</p>
      <div class="scroll head-preview" tabIndex={0} role="region" aria-label={t("ledgerPreview")}>
        <table lang="zh-CN" data-testid="ledger-preview">
          <caption class="sr">{t("ledgerPreview")}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
        </table>
      </div>
    </div>
  );
}
