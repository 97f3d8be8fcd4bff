import { note, type Notes } from "./note.ts";

/** Evaluators that look at texts, and what is left to a person. */
export const TEXT_NOTES: Notes = {
  manual: note(
    "要看什么、可先看的栏目；有人工结论后写明谁在何时得出",
    "what to look for and where to begin; once answered, who said so and when",
    "没有人工结论时一概待人工，不扣分",
    "nothing at all without a person's answer, and no points",
  ),
  contentFields: note(
    "见到和未见的要素，所在网页",
    "the fields seen and not seen, with the page",
    "附件、图片里的内容没有读；要素内容是否正确由人判断",
    "files and pictures were not read; whether a field is right is for a person",
  ),
  outdatedWording: note(
    "所用旧条文字句和所在网页",
    "the old wording and its page",
    "只看自称现行有效的指南和制度，不看历年旧文",
    "only guides and rules that claim to be in force, never old reports",
  ),
  policyInterpreted: note(
    "未见解读的文件和所在列表",
    "the documents without an explanation, in their list",
    "只看标题、正文有没有点名，不看链接和解读质量；依据未核实，只提示待人工",
    "whether an explanation names its document, not how it is linked nor how good it is; the rule is unverified, so this only asks a person",
  ),
  namedTables: note(
    "缺少的表名和所在网页",
    "the names of missing tables and the page",
    "附件和图片里的表没有读，只提示待人工；表内数字不核对",
    "tables in files and pictures were not read and are for a person; their figures are not checked",
  ),
  latePublication: note(
    "两个日期和各自来源",
    "both dates and where each was read",
    "一律待人工：补发、更正、转载、迁移都会这样",
    "never a failure: late, corrected, reprinted and moved pages all look so",
  ),
  personalData: note(
    "遮盖后的号码和所在网页，原号码不保存",
    "the masked number and its page; the number itself is never kept",
    "附件没有打开；依法应公开的由人判断",
    "files were not opened; whether the law wants it public is for a person",
  ),
};
