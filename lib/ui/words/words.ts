import type { MessageKey } from "../i18n.tsx";

/** What the screens call each member of a union; a member without words does not compile. */
export type Words<Name extends string> = Readonly<Record<Name, MessageKey>>;
