import "fake-indexeddb/auto";

import { beforeEach, expect, test } from "vitest";
import type { RegisterEntry } from "./bureau-rows.ts";
import { changeBureau } from "./bureau-store.ts";
import { GongkaiDatabase } from "./database.ts";
import { changeEntry, putOnRegister, takeOffRegister } from "./register-store.ts";

const CANGPU: RegisterEntry = {
  name: "苍浦市科学技术局",
  homeUrl: "https://kjj.cangpu.example/",
  region: "鹿原省",
  level: "city",
  scopes: [],
};
const CORRECTED = { "https://kjj.cangpu.example/gh/": ["column.plans"] };

let db: GongkaiDatabase;
let count = 0;
beforeEach(() => {
  db = new GongkaiDatabase(`register-${(count += 1)}`);
});
const correct = () => changeBureau(db, CANGPU, (row) => ({ ...row, name: "旧名", corrections: CORRECTED }));

test("a bureau on the register keeps what people have said of it", async () => {
  await correct();
  await putOnRegister(db, [CANGPU]);
  expect(await db.bureaus.get(CANGPU.homeUrl)).toMatchObject({
    ...CANGPU,
    listed: true,
    corrections: CORRECTED,
  });
});

test("a bureau taken off the register is not forgotten", async () => {
  await correct();
  await putOnRegister(db, [CANGPU]);
  await takeOffRegister(db, [CANGPU.homeUrl]);
  expect(await db.bureaus.get(CANGPU.homeUrl)).toMatchObject({ listed: false, corrections: CORRECTED });
});

test("a changed home page takes along what is known, and leaves no second entry", async () => {
  await correct();
  await putOnRegister(db, [CANGPU]);
  await changeEntry(db, CANGPU.homeUrl, { ...CANGPU, homeUrl: "https://kj.cangpu.example/" });
  expect(await db.bureaus.toArray()).toMatchObject([
    { homeUrl: "https://kj.cangpu.example/", listed: true, corrections: CORRECTED },
  ]);
});
