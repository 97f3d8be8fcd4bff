import type { CommandError } from "../platform/commands.ts";
import { useSpeech } from "./i18n.tsx";
import { COMMAND_ERROR } from "./words/run-words.ts";

export interface CommandFailure {
  readonly error: CommandError;
  readonly detail: string;
}

/** Why a command was not carried out and what to do; the program's own words come last and small. */
export function CommandNotice({ failure }: { readonly failure: CommandFailure | null }) {
  const { t } = useSpeech();
  return (
    <div role="alert" data-testid="command-error" data-error={failure?.error ?? ""}>
      {failure !== null && (
        <div class="notice notice-fail">
          <div>
            <p>{t(COMMAND_ERROR[failure.error])}</p>
            {failure.detail !== "" && <p class="note">{failure.detail}</p>}
          </div>
        </div>
      )}
    </div>
  );
}
