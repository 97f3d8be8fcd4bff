import type { Identity } from "../../bureau.ts";
import type { Page } from "../../dialect.ts";
import type { Frame } from "../../markup/frame.ts";
import { inMenu } from "../trs/navigation.ts";
import { htmlPage } from "../trs/page.ts";
import { APP_PATH } from "./app.ts";
import { BASE, INDEX, siteNumber } from "./places.ts";
import { treeNode } from "./tree.ts";

/** The application's page: its configuration with the tree of columns, an empty place, its script. */
export function shell({ owner, roots }: Frame, identity: Identity): Page {
  const tree = JSON.stringify(roots.filter(inMenu).map(treeNode));
  return htmlPage(`<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="SiteName" content="${owner.name}">
<meta name="SiteDomain" content="${owner.host}">
<meta name="SiteIDCode" content="${owner.idCode}">
<meta name="ColumnName" content="政府信息公开">
<meta name="ColumnType" content="政府信息公开">
<title>${identity.name}政府信息公开平台</title>
<link href="/assets/css/style.css" rel="stylesheet">
<script>
window._CONFIG = {
    SID: '${siteNumber(identity)}',
    APP_URL: '${BASE}gkmlpt',
    SITE_NAME: '${identity.name}',
    TREE: ${tree}
};
</script>
</head>
<body>
<div id="app"></div>
<script src="${APP_PATH}"></script>
</body>
</html>
`);
}

/** The city's own home page, on which the bureau is one of the departments. */
export function cityHome(bureau: Identity): Page {
  return htmlPage(`<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="SiteName" content="${bureau.city}人民政府">
<meta name="SiteDomain" content="${bureau.host}">
<meta name="SiteIDCode" content="${bureau.idCode}">
<meta name="ColumnType" content="首页">
<title>${bureau.city}人民政府门户网站</title>
</head>
<body>
<div class="header"><h1>${bureau.city}人民政府</h1></div>
<ul class="depts"><li><a href="${BASE}">${bureau.name}</a></li><li><a href="${INDEX}">${bureau.name}政府信息公开</a></li></ul>
<div class="footer">网站标识码：${bureau.idCode}　${bureau.icp}</div>
</body>
</html>
`);
}
