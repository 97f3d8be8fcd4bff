import type { Column } from "../bureau.ts";
import type { Page } from "../dialect.ts";
import { footer } from "../dialects/trs/footer.ts";
import { INLINE_SCRIPT, INLINE_STYLE } from "../dialects/trs/inline.ts";
import { escaped, relative } from "../dialects/trs/markup.ts";
import { mainNavigation, mobileNavigation, topLine } from "../dialects/trs/navigation.ts";
import { htmlPage } from "../dialects/trs/page.ts";
import type { Frame } from "./frame.ts";
import type { Metas } from "./markup.ts";

export interface Sheet {
  readonly address: string;
  readonly title: string;
  readonly encoding: Column["encoding"];
  readonly metas: Metas;
  readonly body: string;
}

/** A whole page: head with metas and the family's scripts, top line, navigation, the given body, footer. */
export function sheetPage({ markup, owner, bureau, roots }: Frame, sheet: Sheet): Page {
  const to = (path: string) => relative(sheet.address, path);
  const encoding = markup.encoding ?? sheet.encoding;
  const shown = markup.navigation?.(roots) ?? roots;
  return htmlPage(
    `<!DOCTYPE html>
<html>
<head>
    <meta http-equiv="Content-Type" content="text/html; charset=${encoding === "gbk" ? "gb2312" : "utf-8"}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
${sheet.metas.map(([name, content]) => `    <meta name="${name}" content="${escaped(content)}" />`).join("\n")}
    <title>${escaped(sheet.title)}</title>
    <link href="${to("/assets/css/style.css")}" rel="stylesheet" type="text/css">
    <style type="text/css">
${INLINE_STYLE}
    </style>
${markup.head(to)}
</head>
<body>
${topLine(owner, to)}
${markup.banner?.(bureau, to) ?? ""}
${mainNavigation(shown, to)}
${mobileNavigation(shown, to)}
<div class="wrap main">
${sheet.body}
</div>
${footer(owner, roots, to)}
<script type="text/javascript">
${INLINE_SCRIPT}
</script>
</body>
</html>
`,
    encoding,
  );
}
