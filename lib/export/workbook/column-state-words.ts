/** The states of a column in a record, in Chinese; a record may come from elsewhere and say something else. */
export const COLUMN_STATE_WORDS: Readonly<Record<string, string>> = {
  ok: "正常",
  blank: "空白",
  dynamic: "靠脚本生成，没有读到内容",
  challenge: "要求验证，没有读到",
  moved: "已转到别处",
  "soft-404": "页面已不存在",
  error: "网页报错",
  unread: "没有读",
};
