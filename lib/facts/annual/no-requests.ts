import type { Sentence } from "./sentences.ts";
import { clausesOf } from "./sentences.ts";

const NONE =
  /(?:未|没有|无)(?:曾|有)?(?:接收到|接到|收到|接收|受理|收)(.{0,20}?)(?:政府信息公开(?:的)?申请|信息公开(?:的)?申请|依申请公开|公开政府信息(?:的)?申请)(.{0,8})/;
/** Narrower than "no request at all": of one kind of applicant or way, or about disputes and fees. */
const NARROWER =
  /复议|诉讼|投诉|举报|收费|费用|减免|法人|企业|组织|自然人|网|信函|邮|现场|当面|传真|电话|听证|第三方|涉及|关于|要求|不予|更正|除|其他|结转/;

const PART_OF_YEAR = /季度|上半年|下半年|\d月(?!31日)/;

/** The sentence that says that no request for disclosure came in during the year; null where none does. */
export function noRequests(sentences: readonly Sentence[]): string | null {
  const said = sentences.find(({ plain }) =>
    clausesOf(plain).some((clause) => {
      const match = NONE.exec(clause);
      return match !== null && !NARROWER.test(clause) && !PART_OF_YEAR.test(plain);
    }),
  );
  return said?.text ?? null;
}
