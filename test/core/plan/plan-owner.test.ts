import { ownerRank } from "../../../src/core/plan/plan-owner";

describe("ownerRank", () => {
  test.each([
    ["UBND tỉnh Sông Lam", "province"],
    ["Ủy ban nhân dân tỉnh Sông Lam", "province"],
    ["UBND thành phố Cần Thơ", "province"],
    ["UBND TP. Hồ Chí Minh", "province"],
    ["Chủ tịch UBND tỉnh Sông Lam", "province"],
    ["UBND thành phố Tân Phú", "local"],
    ["UBND huyện Tân Phú", "local"],
    ["UBND xã Tân Phú", "local"],
    ["Sở Y tế Sông Lam", "department"],
    ["Sở Y tế thành phố Cần Thơ", "department"],
    ["Văn phòng UBND tỉnh", "department"],
    ["Ban Quản lý các khu công nghiệp", "department"],
    ["Thanh tra tỉnh", "department"],
    ["Bộ Nội vụ", "unknown"],
    ["UBND", "unknown"],
    ["", "unknown"],
    [null, "unknown"],
  ] as const)("%j is %s", (unit, rank) => {
    expect(ownerRank(unit)).toBe(rank);
  });
});
