import { useSpeech, type Language } from "../i18n.tsx";

/** Offers the other language, named in itself so that its speaker finds it. */
const OTHER: Readonly<Record<Language, { language: Language; name: string; lang: string }>> = {
  zh_CN: { language: "en", name: "English", lang: "en" },
  en: { language: "zh_CN", name: "中文", lang: "zh-CN" },
};

/** A button to the other language, named in that language. */
export function LanguageSwitch({ choose }: { readonly choose: (language: Language) => void }) {
  const other = OTHER[useSpeech().language];
  return (
    <button class="link" type="button" lang={other.lang} onClick={() => choose(other.language)}>
      {other.name}
    </button>
  );
}
