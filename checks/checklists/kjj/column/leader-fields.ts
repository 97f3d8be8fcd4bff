import type { ContentField } from "../../../content/content-field.ts";

/** The commonest surnames, nine in ten of all people: a line that begins with one and goes on with a post is a name. */
const SURNAME =
  "[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤]";
const AFTER_NAME = "(?:$|[，,：:（(、]|党|局|副|主任|书记|同志|男|女)";

/** What a page of leaders should show (条例 Article 20 (2); 武汉's catalogue: 姓名、照片、主管或分管工作). */
export const LEADER_FIELDS: ContentField[] = [
  {
    name: { zh: "姓名", en: "names" },
    patterns: [
      "姓名",
      `^${SURNAME}[\\u4e00-\\u9fa5]{1,2}${AFTER_NAME}`,
      `(?:局长|主任|书记|成员|调研员|工程师|组长)[:：]?${SURNAME}[\\u4e00-\\u9fa5]{1,2}(?:$|[，,；;。（(]|同志)`,
    ],
  },
  {
    name: { zh: "职务", en: "posts" },
    patterns: ["职务", "局长|主任|书记|党组成员|党委委员|调研员|总工程师|组长"],
  },
  { name: { zh: "照片", en: "portraits" }, patterns: ["照片"], picture: true },
  {
    name: { zh: "分工", en: "duties" },
    patterns: ["分工|分管|主持|负责|协助|联系|主管"],
  },
];
