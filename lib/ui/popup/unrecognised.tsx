import { useState } from "preact/hooks";
import type { TabSite } from "../../platform/commands.ts";
import { useSpeech } from "../i18n.tsx";
import type { Ask, PopupProps } from "./popup.tsx";
import { SiteHead } from "./site-head.tsx";
import { StartForm } from "./start-form.tsx";

type UnrecognisedProps = Pick<PopupProps, "checklists" | "today" | "actions"> & {
  readonly site: TabSite;
  readonly busy: boolean;
  readonly ask: Ask;
};

/** No sign of a government portal was seen; the user may know better and name the bureau. */
export function Unrecognised(props: UnrecognisedProps) {
  const { t } = useSpeech();
  const [naming, setNaming] = useState(false);
  if (naming) return <StartForm {...props} last={null} unnamed />;
  return (
    <>
      <SiteHead name={props.site.title || props.site.host} notes={[props.site.host]} />
      <div class="popup-body">
        <h3>{t("unrecognisedTitle")}</h3>
        <p class="soft">{t("unrecognisedWhy")}</p>
        <ul class="hints">
          <li>{t("unrecognisedOpenHome")}</li>
          <li>{t("unrecognisedName")}</li>
        </ul>
      </div>
      <div class="popup-foot">
        <button
          class="btn btn-tall grow"
          type="button"
          data-testid="name-bureau"
          onClick={() => setNaming(true)}
        >
          {t("nameBureau")}
        </button>
      </div>
    </>
  );
}
