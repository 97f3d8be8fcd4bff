import type { Identity } from "../../bureau.ts";
import { APP_PATH } from "./app.ts";

/** What the server sends for every page: metas of the site, an empty root, a script. */
export function shell({ name, host, idCode }: Identity): string {
  return `<!DOCTYPE html>
<html lang="zh-CN" ng-app="app">
<head>
<meta charset="utf-8">
<meta name="SiteName" content="${name}">
<meta name="SiteDomain" content="${host}">
<meta name="SiteIDCode" content="${idCode}">
<title>${name}</title>
<base href="/">
</head>
<body>
<app-root></app-root>
<script src="${APP_PATH}" defer></script>
</body>
</html>
`;
}
