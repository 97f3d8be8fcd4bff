import type { Text } from "../../../lib/facts/text.ts";

interface KnownDuty {
  readonly id: string;
  readonly title: Text;
  readonly lookFor: Text;
}

/** What several plans ask for and no web page shows. */
const DUTIES = {
  leadership: {
    id: "duty.leadership",
    title: { zh: "领导小组和职责", en: "Leading group and its duties" },
    lookFor: { zh: "看成立文件和成员分工", en: "see the paper that set the group up and who does what" },
  },
  hearing: {
    id: "duty.hearing",
    title: { zh: "主要领导听取汇报", en: "Report to the head of the bureau" },
    lookFor: { zh: "看当年会议记录，至少一次", en: "see the minutes of the year, once at least" },
  },
  staff: {
    id: "duty.staff",
    title: { zh: "专人负责", en: "A person in charge" },
    lookFor: { zh: "看负责人员名单和分工", en: "see who is in charge and of what" },
  },
  secrecy: {
    id: "duty.secrecy-review",
    title: { zh: "发布前保密审查", en: "Secrecy review before publishing" },
    lookFor: {
      zh: "抽几篇已发布的信息，看审查记录",
      en: "take some published texts and see their review records",
    },
  },
  approval: {
    id: "duty.approval",
    title: { zh: "公开前领导预审", en: "Approval before publishing" },
    lookFor: {
      zh: "抽几篇已发布的信息，看审签记录",
      en: "take some published texts and see who signed them off",
    },
  },
  media: {
    id: "duty.media",
    title: { zh: "报纸、电台、电视公开", en: "Newspapers, radio and television" },
    lookFor: { zh: "看当年的报道和播出记录", en: "see the year's articles and broadcasts" },
  },
  newMedia: {
    id: "duty.new-media",
    title: { zh: "政务新媒体发布", en: "Publishing on social media" },
    lookFor: {
      zh: "打开本单位公众号、微博，看有没有同步发布和答复",
      en: "open the bureau's accounts and see whether news and replies appear there",
    },
  },
  board: {
    id: "duty.board",
    title: { zh: "单位内公开栏", en: "Notice board on the premises" },
    lookFor: { zh: "到现场看公开栏内容和更新日期", en: "go and see the board and the dates on it" },
  },
  readingPoint: {
    id: "duty.reading-point",
    title: { zh: "公共查阅点", en: "Public reading point" },
    lookFor: {
      zh: "到现场看查阅点、目录和纸质文件",
      en: "go and see the place, its catalogue and its papers",
    },
  },
  press: {
    id: "duty.press-conference",
    title: { zh: "新闻发布会", en: "Press conferences" },
    lookFor: {
      zh: "重大政策、成果发布时有没有开过发布会，看记录",
      en: "see the records of press conferences on important policy and results",
    },
  },
  training: {
    id: "duty.training",
    title: { zh: "公开业务培训", en: "Training on disclosure" },
    lookFor: { zh: "看培训通知、课件和签到表", en: "see notice, slides and attendance list" },
  },
  accountability: {
    id: "duty.accountability",
    title: { zh: "考核和责任追究", en: "Assessment and accountability" },
    lookFor: { zh: "看考核办法和当年结果", en: "see the rules of assessment and the year's result" },
  },
  participation: {
    id: "duty.participation",
    title: { zh: "重大决策公众参与", en: "Public part in decisions" },
    lookFor: {
      zh: "当年有重大规划、决策的，看征求意见、论证和合法性审查材料；没有的填不适用",
      en: "where there was an important plan or decision, see consultation, expertise and legal review; else not applicable",
    },
  },
  selfCheck: {
    id: "duty.self-check",
    title: { zh: "定期自查和整改", en: "Own checks and what came of them" },
    lookFor: { zh: "看自查记录和整改结果", en: "see the records of checks and what was mended" },
  },
} satisfies Record<string, KnownDuty>;

/** A duty with the clause of the plan that asks for it. */
export function duty(name: keyof typeof DUTIES, clause: string): KnownDuty & { readonly clause: string } {
  return { ...DUTIES[name], clause };
}
