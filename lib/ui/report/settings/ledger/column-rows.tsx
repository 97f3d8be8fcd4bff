import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../../../icon.tsx";
import { useSpeech } from "../../../i18n.tsx";
import { columnList, moved, toggled } from "./column-list.ts";

type Step = -1 | 1;
const ARROW: Readonly<Record<string, Step>> = { ArrowUp: -1, ArrowDown: 1 };

interface ColumnRowsProps {
  readonly all: readonly string[];
  /** In the order in which they are written. */
  readonly chosen: readonly string[];
  readonly choose: (heads: readonly string[]) => void;
}

/** Every column with its box and its place. A column is moved by its buttons, or by Alt and an arrow from anywhere in its row. */
export function ColumnRows({ all, chosen, choose }: ColumnRowsProps) {
  const { t } = useSpeech();
  const list = useRef<HTMLOListElement>(null);
  const [last, setLast] = useState<{ readonly head: string; readonly control: string } | null>(null);
  // A row that is moved in the page loses the keyboard: it is given back.
  useLayoutEffect(() => {
    if (last === null) return;
    const row = [...(list.current?.children ?? [])].find(
      (one) => one.getAttribute("data-head") === last.head,
    );
    row?.querySelector<HTMLElement>(`[data-control="${last.control}"]`)?.focus();
  }, [chosen.join("\n")]);

  const move = (head: string, by: Step, control: string) => {
    setLast({ head, control });
    choose(moved(chosen, head, by));
  };
  const onKeyDown = (event: KeyboardEvent, head: string) => {
    const by = event.altKey ? ARROW[event.key] : undefined;
    if (by === undefined || !(event.target instanceof HTMLElement)) return;
    event.preventDefault();
    move(head, by, event.target.dataset["control"] ?? "box");
  };
  const place = last === null ? -1 : chosen.indexOf(last.head);
  return (
    <>
      <ol class="plain column-rows" ref={list} lang="zh-CN">
        {columnList(all, chosen).map(({ head, chosen: isChosen }) => (
          <li key={head} data-head={head} class="line" onKeyDown={(event) => onKeyDown(event, head)}>
            <label class="line grow">
              <input
                type="checkbox"
                data-control="box"
                checked={isChosen}
                disabled={isChosen && chosen.length === 1}
                onChange={() => choose(toggled(all, chosen, head))}
              />
              <span>{head}</span>
            </label>
            {isChosen && (
              <>
                <MoveButton head={head} by={-1} isLast={chosen[0] === head} move={move} />
                <MoveButton head={head} by={1} isLast={chosen.at(-1) === head} move={move} />
              </>
            )}
          </li>
        ))}
      </ol>
      <p class="sr" role="status">
        {last !== null && place >= 0 && t("ledgerColumnPlace", last.head, place + 1, chosen.length)}
      </p>
    </>
  );
}

interface MoveButtonProps {
  readonly head: string;
  readonly by: Step;
  /** There is no place to move to; the button stays, so that the keyboard does too. */
  readonly isLast: boolean;
  readonly move: (head: string, by: Step, control: string) => void;
}

function MoveButton({ head, by, isLast, move }: MoveButtonProps) {
  const { t } = useSpeech();
  const control = by === -1 ? "up" : "down";
  const words = t(by === -1 ? "moveForward" : "moveBack", head);
  return (
    <button
      class="btn btn-icon btn-small"
      type="button"
      data-control={control}
      aria-label={words}
      title={words}
      aria-disabled={isLast}
      onClick={() => move(head, by, control)}
    >
      <Icon name={control} />
    </button>
  );
}
