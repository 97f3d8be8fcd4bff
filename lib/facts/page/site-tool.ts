const NAMES =
  /^(?:网站首页|首页|返回首页|主页|登录|注册|退出|无障碍(?:浏览|阅读)?|关怀版|长者(?:版|助手)|适老化(?:无障碍)?(?:浏览|版|服务|模式|阅读)?|繁[體体](?:中文|版)?|简体(?:中文|版)?|English|EN|手机版|移动版|切换到.{0,6}|老年版|大字版|设为主页|站内搜索|打印|关闭|返回|收藏|设为首页|加入收藏|搜索|高级搜索|上一?页|下一?页|尾页|末页|\d+|[<>«»]+)$/i;

/** Whether a link's name, without white space, is that of a tool around the content: 登录, 无障碍, 繁體, 下一页. */
export function isSiteTool(name: string): boolean {
  return NAMES.test(name);
}
