import { useMemo, useState } from "preact/hooks";
import type { Change } from "../../lib/audit/review/review.ts";
import { NO_REVIEWS } from "../../lib/audit/review/no-opinion.ts";
import { database } from "../../lib/store/database.ts";
import { addChange, reviewsOf } from "../../lib/store/review-store.ts";
import type { ReviewDesk } from "../../lib/ui/report/review/review-desk.ts";
import type { SettingsDesk } from "../../lib/ui/report/settings/settings-desk.ts";
import { useLiveQuery } from "../../lib/ui/use-live-query.ts";

/** Reviews of this bureau from the store, and back into it. Null until they are loaded. */
export function useReviewDesk(bureau: string | null, settingsDesk: SettingsDesk | null): ReviewDesk | null {
  const reviewer = settingsDesk?.settings.reviewer ?? "";
  const [failed, setFailed] = useState(false);
  const loaded = useLiveQuery(
    async () => ({ bureau, reviews: bureau === null ? NO_REVIEWS : await reviewsOf(database(), bureau) }),
    [bureau],
  );
  return useMemo(() => {
    if (loaded?.bureau !== bureau) return null;
    const add = (key: string, change: Change) => {
      if (bureau === null) return;
      addChange(database(), { bureau, key, change }).then(
        () => setFailed(false),
        () => setFailed(true),
      );
    };
    const stamp = () => ({ at: new Date().toISOString(), by: reviewer });
    return {
      reviews: loaded.reviews,
      reviewer,
      failed,
      nameReviewer: (name) => settingsDesk?.change({ reviewer: name }),
      set: (key, opinion) => add(key, { kind: "set", ...stamp(), opinion }),
      undo: (key) => add(key, { kind: "undo", ...stamp() }),
    };
  }, [loaded, bureau, reviewer, failed]);
}
