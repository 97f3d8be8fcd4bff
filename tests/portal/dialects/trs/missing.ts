import type { Identity } from "../../bureau.ts";

/** The page that says an address leads nowhere, whatever its status. */
export function missingPage({ name, idCode }: Identity): string {
  return `<!DOCTYPE html>
<html>
<head>
    <meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
    <meta name="SiteName" content="${name}" />
    <meta name="SiteIDCode" content="${idCode}" />
    <title>提示信息-${name}</title>
</head>
<body>
<div class="notfound"><h2>您访问的页面不存在</h2><p>该页面可能已被删除、更名或暂时不可用。</p><p><a href="/">返回首页</a></p></div>
</body>
</html>
`;
}
