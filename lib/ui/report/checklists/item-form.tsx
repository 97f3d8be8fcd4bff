import { useId } from "preact/hooks";
import type { ChecklistItem } from "../../../audit/checklist/checklist.ts";
import { severity } from "../../../audit/records/verdict.ts";
import { Icon } from "../../icon.tsx";
import { useSpeech } from "../../i18n.tsx";
import { SEVERITY } from "../../words/verdict-words.ts";
import { Rule } from "../rule.tsx";
import { linesOf, ParamField } from "./param-field.tsx";
import { PointsField } from "./points-field.tsx";

interface ItemFormProps {
  readonly item: ChecklistItem;
  readonly change: (item: ChecklistItem) => void;
  readonly close: () => void;
}

type SectionProps = Pick<ItemFormProps, "item" | "change">;

/** One item to be changed: name, weight, the names of its column, its parameters, and what is said to the bureau. */
export function ItemForm({ item, change, close }: ItemFormProps) {
  const { t, say } = useSpeech();
  return (
    <aside class="detail" aria-label={t("editItem")} tabIndex={0} data-testid="item-form">
      <div class="detail-head">
        <div class="line between">
          <code class="note">{item.id}</code>
          <button class="btn btn-icon btn-small" type="button" aria-label={t("closeDetail")} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <h2>{say(item.title)}</h2>
        {item.unverified === true && <p class="note">{t("unverifiedNote")}</p>}
      </div>
      <div class="detail-body">
        <Weight item={item} change={change} />
        <ColumnNames item={item} change={change} />
        <Params item={item} change={change} />
        <section>
          <h3>{t("basis")}</h3>
          <Rule item={item} />
        </section>
        <HowToFix item={item} change={change} />
      </div>
    </aside>
  );
}

/** What the item is called, and what failing it costs. */
function Weight({ item, change }: SectionProps) {
  const { t } = useSpeech();
  const id = useId();
  return (
    <section>
      <div class="form-grid item-grid">
        <label for={`${id}-title`}>{t("itemTitle")}</label>
        <input
          class="field wide"
          id={`${id}-title`}
          value={item.title.zh}
          onChange={({ currentTarget: { value } }) => {
            if (value.trim() !== "") change({ ...item, title: { ...item.title, zh: value.trim() } });
          }}
        />
        <label for={`${id}-severity`}>{t("severity")}</label>
        <select
          class="field"
          id={`${id}-severity`}
          value={item.severity}
          onChange={({ currentTarget: { value } }) => {
            const chosen = severity.safeParse(value);
            if (chosen.success) change({ ...item, severity: chosen.data });
          }}
        >
          {severity.options.map((one) => (
            <option key={one} value={one}>
              {t(SEVERITY[one])}
            </option>
          ))}
        </select>
        <PointsField
          label={t("points")}
          name="points"
          value={item.points}
          change={(points) => change({ ...item, points })}
        />
        <PointsField
          label={t("capLabel")}
          name="cap"
          value={item.cap}
          change={(cap) => change({ ...item, cap })}
        />
      </div>
    </section>
  );
}

/** Every name that the item's column may have; at least one stays. */
function ColumnNames({ item, change }: SectionProps) {
  const { t } = useSpeech();
  const id = useId();
  const { column } = item;
  if (column === undefined) return null;
  return (
    <section>
      <h3>
        <label for={id}>{t("columnNames")}</label>
      </h3>
      <textarea
        class="field wide"
        id={id}
        data-testid="column-names"
        rows={5}
        value={column.names.join("\n")}
        onChange={({ currentTarget: { value } }) => {
          const names = linesOf(value);
          if (names.length > 0) change({ ...item, column: { ...column, names } });
        }}
      />
      <p class="note">{t("columnNamesNote")}</p>
    </section>
  );
}

function Params({ item, change }: SectionProps) {
  const { t } = useSpeech();
  const params = Object.entries(item.params);
  if (params.length === 0) return null;
  return (
    <section>
      <h3>{t("params")}</h3>
      <div class="form-grid item-grid">
        {params.map(([name, value]) => (
          <ParamField
            key={`${item.id} ${name}`}
            name={name}
            value={value}
            change={(next) => change({ ...item, params: { ...item.params, [name]: next } })}
          />
        ))}
      </div>
    </section>
  );
}

function HowToFix({ item, change }: SectionProps) {
  const { t } = useSpeech();
  const id = useId();
  return (
    <section>
      <h3>
        <label for={id}>{t("howToFix")}</label>
      </h3>
      <textarea
        class="field wide"
        id={id}
        rows={2}
        value={item.howToFix.zh}
        onChange={({ currentTarget: { value } }) =>
          change({ ...item, howToFix: { ...item.howToFix, zh: value.trim() } })
        }
      />
    </section>
  );
}
