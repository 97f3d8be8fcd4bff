import { useState } from "preact/hooks";
import { useSpeech } from "../i18n.tsx";

/** Asks the browser for the hosts of these addresses and reads them. False where the user declined. */
export type AllowHosts = (urls: readonly string[]) => Promise<boolean>;

interface AllowHostsButtonProps {
  readonly urls: readonly string[];
  readonly allowHosts: AllowHosts;
  readonly isBrief?: boolean;
}

/** One button that opens the bureau's other hosts to this audit and goes on; says why, and what was declined. */
export function AllowHostsButton({ urls, allowHosts, isBrief = false }: AllowHostsButtonProps) {
  const { t } = useSpeech();
  const [state, setState] = useState<"idle" | "asked" | "declined">("idle");
  const ask = () => {
    setState("asked");
    void allowHosts(urls).then((granted) => setState(granted ? "asked" : "declined"));
  };
  return (
    <div class={isBrief ? "remedy" : "card-body stack"}>
      {!isBrief && <p class="soft">{t("allowHostsWhy")}</p>}
      <div class="line wrap">
        <button
          class="btn btn-small"
          type="button"
          data-testid="allow-hosts"
          disabled={state === "asked"}
          onClick={ask}
        >
          {t("allowHosts")}
        </button>
        <span class="note" role="status">
          {state === "declined" ? t("allowHostsDeclined") : ""}
        </span>
      </div>
    </div>
  );
}
