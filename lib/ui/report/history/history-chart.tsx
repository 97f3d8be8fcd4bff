import { useSpeech } from "../../i18n.tsx";
import { joined, type HistoryPoint } from "./history-points.ts";

const WIDTH = 560;
const LEFT = 44;
const HEIGHT = 84;
const TOP = 18;
const BARS = 56;

/** Score and open findings of the newest audits, drawn plainly; every figure stands in the table beside it. */
export function HistoryChart({ points }: { readonly points: readonly HistoryPoint[] }) {
  const { t } = useSpeech();
  const step = (WIDTH - LEFT - 20) / Math.max(1, points.length);
  const x = (index: number) => LEFT + step * (index + 0.5);
  const shares = points.flatMap(({ share }) => (share === null ? [] : [share]));
  const low = Math.max(0, Math.floor(Math.min(...shares, 100) / 10) * 10 - 10);
  const y = (share: number) => TOP + HEIGHT * (1 - (share - low) / (100 - low));
  const most = Math.max(1, ...points.map(({ open }) => open));
  const words = points.map(({ date, share, open }) =>
    t("chartPoint", date, share === null ? t("unscored") : `${share}%`, open),
  );
  return (
    <div class="card-body">
      <p class="note">{t("scoreShare")}</p>
      <svg
        class="chart"
        viewBox={`0 0 ${WIDTH} ${TOP + HEIGHT + 8}`}
        role="img"
        aria-label={`${t("scoreShare")} ${words.join("; ")}`}
      >
        {[low, (low + 100) / 2, 100].map((tick) => (
          <g key={tick}>
            <path class="axis" d={`M${LEFT} ${y(tick)}H${WIDTH - 10}`} />
            <text x={LEFT - 6} y={y(tick) + 4} text-anchor="end">
              {tick}
            </text>
          </g>
        ))}
        {joined(points).map(([from, to]) => (
          <path
            key={from}
            class="chart-line"
            d={`M${x(from)} ${y(points[from]?.share ?? 0)}L${x(to)} ${y(points[to]?.share ?? 0)}`}
          />
        ))}
        {points.map(
          ({ id, share }, index) =>
            share !== null && (
              <g key={id}>
                <circle class="chart-point" cx={x(index)} cy={y(share)} r="4" />
                <text class="chart-value" x={x(index)} y={y(share) - 8} text-anchor="middle">
                  {share.toFixed(1)}
                </text>
              </g>
            ),
        )}
      </svg>
      <p class="note">{t("openFindings")}</p>
      <svg
        class="chart"
        viewBox={`0 0 ${WIDTH} ${BARS + 38}`}
        role="img"
        aria-label={`${t("openFindings")} ${words.join("; ")}`}
      >
        <path class="axis" d={`M${LEFT} ${BARS + 18}H${WIDTH - 10}`} />
        {points.map(({ id, open, date }, index) => (
          <g key={id}>
            <rect
              class="chart-bar"
              x={x(index) - 14}
              y={BARS + 18 - (open / most) * BARS}
              width="28"
              height={(open / most) * BARS}
            />
            <text class="chart-value" x={x(index)} y={BARS + 13 - (open / most) * BARS} text-anchor="middle">
              {open}
            </text>
            <text x={x(index)} y={BARS + 34} text-anchor="middle">
              {points.length > 6 ? date.slice(2, 7) : date}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
