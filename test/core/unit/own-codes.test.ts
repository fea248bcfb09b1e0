import { OwnCodes } from "../../../src/core/unit/own-codes";
import { readPlan } from "../../../src/core/reader/read-plan";
import { checkOptions } from "../../support/check-options";
import { standardSheet } from "../../support/sheet";
import { titleOf } from "../../support/short-forms";

const codesOf = (unit: string, number: string) =>
  new OwnCodes(readPlan(standardSheet([{}], titleOf(unit, 2024, number))), checkOptions().register);

describe("OwnCodes", () => {
  test.each([
    ["Sở Kế hoạch và Đầu tư", "7/KH-SKH", "SKH", true],
    ["Sở Kế hoạch và Đầu tư", "7/KH-SKH", "SKHĐT", true],
    ["Sở Kế hoạch và Đầu tư", "  /KH", "SKH&ĐT", true],
    ["Sở Kế hoạch và Đầu tư", "7/KH-SKH", "SCT", false],
    ["Sở Tài chính tỉnh Sông Lam", "7/KH-STC", "SKHĐT", true],
    ["Sở Y tế tỉnh Sông Lam", "7/KH-SYT", "SYT", true],
    ["Sở Y tế tỉnh Sông Lam", "7/KH-SYT", "SNV", false],
  ])("%s, plan %s: %s", (unit, number, code, own) => {
    expect(codesOf(unit, number).has(code)).toBe(own);
  });
});
