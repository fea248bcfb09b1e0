import { planUnitUnknown } from "../../../src/core/rules/plan-unit-unknown";
import { standardSheet } from "../../support/sheet";
import { testRule } from "../../support/test-rule";

const titled = (...lines: string[]) =>
  standardSheet(
    [{}],
    lines.map((line) => [line]),
  );

testRule(planUnitUnknown, {
  accept: [
    { name: "a unit on the reference line" },
    { name: "a unit that the person gives", sheet: titled("PHỤ LỤC NĂM 2024"), read: { unit: "Sở Công Thương" } },
    { name: "a unit on a line of its own", sheet: titled("SỞ CÔNG THƯƠNG", "PHỤ LỤC", "KẾ HOẠCH NĂM 2024") },
  ],
  reject: [{ name: "no unit", sheet: titled("PHỤ LỤC", "KẾ HOẠCH CCHC NĂM 2024"), messageId: "unknown", at: ["A2"] }],
});
