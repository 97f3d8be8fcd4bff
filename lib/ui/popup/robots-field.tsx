import { useSpeech } from "../i18n.tsx";

interface RobotsFieldProps {
  /** Whether the site's robots.txt is obeyed. */
  readonly value: boolean;
  readonly change: (obeysRobots: boolean) => void;
}

/** For inspectors with a mandate: to read also what the site closes to programs. What follows from it is said at once. */
export function RobotsField({ value, change }: RobotsFieldProps) {
  const { t } = useSpeech();
  return (
    <div class="field-row">
      <span class="label">{t("robots")}</span>
      <div>
        <label>
          <input
            type="checkbox"
            data-testid="ignore-robots"
            checked={!value}
            onChange={(event) => change(!event.currentTarget.checked)}
          />{" "}
          {t("ignoreRobots")}
        </label>
        {!value && <p class="note warn">{t("ignoreRobotsNote")}</p>}
      </div>
    </div>
  );
}
