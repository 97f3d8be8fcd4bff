import type { ComponentChild } from "preact";
import { useRef } from "preact/hooks";
import { Icon } from "./icon.tsx";

interface MenuProps {
  readonly label: string;
  readonly testId: string;
  readonly icon?: Parameters<typeof Icon>[0]["name"];
  /** What opens below the button; `close` gives the focus back to it. */
  readonly children: (close: () => void) => ComponentChild;
}

/** A button that opens a panel below itself. Closes on Esc. */
export function Menu({ label, testId, icon, children }: MenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current === null) return;
    menu.current.open = false;
    menu.current.querySelector("summary")?.focus();
  };
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <summary class="btn" data-testid={testId}>
        {icon !== undefined && <Icon name={icon} />}
        {label}
      </summary>
      <div class="menu-body">{children(close)}</div>
    </details>
  );
}
