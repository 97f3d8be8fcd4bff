import type { Identity } from "../../bureau.ts";
import type { PlacedColumn } from "./map.ts";
import { inMenu } from "./navigation.ts";

const FRIENDS = [
  ["国家科技管理信息系统公共服务平台", "https://service.most.gov.cn/"],
  ["国家自然科学基金委员会", "https://www.nsfc.gov.cn/"],
  ["国家知识产权局", "https://www.cnipa.gov.cn/"],
  ["中国科学技术协会", "https://www.cast.org.cn/"],
  ["中国科普网", "https://www.kepu.gov.cn/"],
  ["全国技术合同管理与服务系统", "https://ctmht.chinatorch.org.cn/"],
  ["科技型中小企业服务", "https://fuwu.chinatorch.org.cn/"],
] as const;

/** The departments of the city, which every bureau's foot links to on hosts of their own. */
const DEPARTMENTS = [
  ["政府办公室", "zfb"],
  ["发展和改革委员会", "fgw"],
  ["教育局", "jyj"],
  ["工业和信息化局", "gxj"],
  ["公安局", "gaj"],
  ["民政局", "mzj"],
  ["司法局", "sfj"],
  ["财政局", "czj"],
  ["人力资源和社会保障局", "rsj"],
  ["自然资源和规划局", "zgj"],
  ["生态环境局", "sthjj"],
  ["住房和城乡建设局", "zjj"],
  ["交通运输局", "jtj"],
  ["水利局", "slj"],
  ["农业农村局", "nyj"],
  ["商务局", "swj"],
  ["文化广电和旅游局", "wgl"],
  ["卫生健康委员会", "wjw"],
  ["应急管理局", "yjj"],
  ["审计局", "sjj"],
  ["市场监督管理局", "scjgj"],
  ["统计局", "tjj"],
] as const;

/** Friendly links, and the six marks that a government site's foot carries (国办发〔2017〕47号). */
export function footer(
  identity: Identity,
  roots: readonly PlacedColumn[],
  to: (path: string) => string,
): string {
  const about = roots
    .filter((root) => !inMenu(root))
    .map((root) => `<a href="${to(root.address)}">${root.column.name}</a>`);
  return `<div class="friend"><div class="wrap">
    <div class="friend_title">友情链接</div>
    <ul class="friend_list">
${FRIENDS.map(([name, url]) => `        <li><a href="${url}" target="_blank" rel="noopener">${name}</a></li>`).join("\n")}
    </ul>
    <div class="friend_title">部门网站</div>
    <ul class="friend_list" id="departments">
${departments(identity)}
    </ul>
</div></div>
<div class="footer"><div class="wrap">
    <div class="footer_marks">
        <a href="https://bszs.conac.cn/sitename?method=show&amp;id=0F1A${identity.idCode}" target="_blank"><img src="${to("/assets/images/dzjg.svg")}" alt="党政机关网站标识" width="53" height="64" /></a>
        <a href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=${identity.idCode}" target="_blank"><img src="${to("/assets/images/jiucuo.svg")}" alt="我为政府网站找错" width="110" height="56" /></a>
    </div>
    <div class="footer_text">
        <p>${about.join(" | ")}</p>
        <p>主办单位：${identity.name}　地址：${identity.address}　邮编：${identity.postcode}</p>
        <p>联系电话：${identity.phone}　电子邮箱：${identity.email}</p>
        <p>网站标识码：${identity.idCode}　<a href="https://beian.miit.gov.cn/" target="_blank">${identity.icp}</a>　<a href="https://beian.mps.gov.cn/#/query/webSearch?code=${/\d{14}/.exec(identity.police)?.[0] ?? ""}" target="_blank">${identity.police}</a></p>
        <p>建议使用1366×768以上分辨率浏览</p>
    </div>
</div></div>`;
}

function departments({ city, host }: Identity): string {
  const domain = host.slice(host.indexOf(".") + 1);
  return DEPARTMENTS.map(
    ([name, label]) =>
      `        <li class="friend_item"><a href="http://${label}.${domain}/" target="_blank" rel="noopener" title="${city}${name}">${city}${name}</a></li>`,
  ).join("\n");
}
