import { useSpeech } from "../../i18n.tsx";
import { PermissionsCard, TermsCard, VerdictsCard } from "./meanings-card.tsx";
import { StepsCard } from "./steps-card.tsx";

/** How an audit goes, what the words mean, what the permissions are for, and that nothing leaves the machine. */
export function HelpPage() {
  const { t } = useSpeech();
  return (
    <div class="content stack" data-testid="help">
      <div class="cols cols-1-1">
        <div class="stack">
          <StepsCard />
          <TermsCard />
        </div>
        <div class="stack">
          <VerdictsCard />
          <PermissionsCard />
          <p class="notice">{t("nothingLeavesLong")}</p>
        </div>
      </div>
    </div>
  );
}
