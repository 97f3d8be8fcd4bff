import type { Bureau, Identity } from "../bureau.ts";
import { trs } from "../dialects/trs.ts";
import { largeColumns } from "./large-columns.ts";
import { largeExpected } from "./large-expected.ts";

const identity: Identity = {
  name: "泽川市科学技术局",
  city: "泽川市",
  host: "kjj.zechuan.example",
  idCode: "3297000013",
  icp: "苏ICP备00000013号-1",
  police: "苏公网安备 32970002000013号",
  districts: ["临泽区", "川北区", "长渡县", "白石县", "东屏县"],
  documentPrefix: "泽科发",
  address: "泽川市临泽区学府路12号",
  hours: "工作日 8:30—12:00，14:00—17:30",
  postcode: "329700",
  phone: "0597-0000013",
  fax: "0597-0000014",
  email: "zwgk@kjj.zechuan.example",
};

/** A bureau with years of news: about `pages` addresses, and the faults that `plantedFaults` lists. */
export function largeBureau(pages: number): Bureau {
  return {
    identity,
    dialect: trs,
    columns: (referenceDate) => largeColumns(pages, { identity, referenceDate }),
    expected: (referenceDate) => largeExpected(largeColumns(pages, { identity, referenceDate })),
  };
}
