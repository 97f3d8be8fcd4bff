import { useSpeech } from "../../i18n.tsx";

export interface NameFieldProps {
  readonly person: string;
  readonly namePerson: (name: string) => void;
}

/** Under whose name something is said; asked for once on a machine. */
export function NameField({ id, person, namePerson }: NameFieldProps & { readonly id: string }) {
  const { t } = useSpeech();
  return (
    <>
      <label for={id}>{t("reviewer")}</label>
      <input
        class="field wide"
        id={id}
        autocomplete="name"
        value={person}
        onChange={({ currentTarget }) => namePerson(currentTarget.value.trim())}
      />
    </>
  );
}
