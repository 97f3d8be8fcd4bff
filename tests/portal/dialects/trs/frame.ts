import type { Identity } from "../../bureau.ts";
import { escaped, relative } from "./markup.ts";
import { footer } from "./footer.ts";
import { INLINE_SCRIPT, INLINE_STYLE } from "./inline.ts";
import type { PlacedColumn } from "./map.ts";
import { mainNavigation, mobileNavigation, topLine } from "./navigation.ts";

/** What every page is made around. */
export interface Frame {
  readonly identity: Identity;
  readonly roots: readonly PlacedColumn[];
}

export interface Sheet {
  /** The page's own address on the host. */
  readonly address: string;
  readonly title: string;
  readonly encoding: "utf-8" | "gbk";
  /** Meta tags after the three that every page has (国办发〔2017〕47号). */
  readonly metas: readonly (readonly [name: string, content: string])[];
  readonly body: string;
}

/** A whole page: head with metas, top line, navigation, the given body, footer, scripts. */
export function framed({ identity, roots }: Frame, sheet: Sheet): string {
  const to = (path: string) => relative(sheet.address, path);
  const metas = [
    ["SiteName", identity.name],
    ["SiteDomain", identity.host],
    ["SiteIDCode", identity.idCode],
    ...sheet.metas,
  ] as const;
  return `<!DOCTYPE html>
<html>
<head>
    <meta http-equiv="Content-Type" content="text/html; charset=${sheet.encoding === "gbk" ? "gb2312" : "utf-8"}" />
    <meta http-equiv="X-UA-Compatible" content="IE=edge,Chrome=1" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
${metas.map(([name, content]) => `    <meta name="${name}" content="${escaped(content)}" />`).join("\n")}
    <title>${escaped(sheet.title)}</title>
    <link rel="shortcut icon" href="${to("/assets/images/favicon.svg")}" />
    <link href="${to("/assets/css/style.css")}?t=20251708031739" rel="stylesheet" type="text/css"><!-- 通用样式 -->
    <style type="text/css">
${INLINE_STYLE}
    </style>
    <script type="text/javascript" src="${to("/assets/js/page.js")}?t=20251708031739"></script><!-- 分页 -->
    <!--[if lt IE 9]>
    <script type="text/javascript" src="${to("/assets/js/html5.js")}"></script>
    <![endif]-->
</head>
<body data-relativepath="${to("/")}">
${topLine(identity, to)}
${mainNavigation(roots, to)}
${mobileNavigation(roots, to)}
<div class="wrap main">
${sheet.body}
</div>
${footer(identity, roots, to)}
<script type="text/javascript">
${INLINE_SCRIPT}
</script>
</body>
</html>
`;
}
