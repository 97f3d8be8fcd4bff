import type { ComponentChildren } from "preact";
import { Icon } from "../icon.tsx";
import { useSpeech } from "../i18n.tsx";

/** A link to an audited page in a new tab. An address that is not http(s) came from a hostile page: it is shown, not linked. */
export function SafeLink({ url, children }: { readonly url: string; readonly children: ComponentChildren }) {
  const { t } = useSpeech();
  if (!/^https?:\/\//i.test(url)) return <span class="url">{children}</span>;
  return (
    <a class="url" href={url} target="_blank" rel="noreferrer noopener">
      {children} <Icon name="open" />
      <span class="sr">{t("opensNewTab")}</span>
    </a>
  );
}
