import { useState } from "preact/hooks";
import { Report, type ReportProps } from "../../lib/ui/report/report.tsx";
import { readRoute } from "../../lib/ui/report/route.ts";
import { FILLED } from "./report-literals.ts";

/** The report on the sample audit at an address. A link changes the address; the page follows it as it would in a browser. */
export function ReportAt({ hash, ...props }: Partial<ReportProps> & { readonly hash: string }) {
  const [route, go] = useState(() => readRoute(hash));
  const follow = (event: Event) => {
    const href = event.target instanceof Element ? event.target.closest("a")?.getAttribute("href") : null;
    if (href?.startsWith("#/")) go(readRoute(href));
  };
  return (
    <div onClick={follow}>
      <Report {...FILLED} {...props} route={route} go={go} />
    </div>
  );
}
