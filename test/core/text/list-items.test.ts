import { countListItems } from "../../../src/core/text/list-items";

describe("countListItems", () => {
  test.each([
    ["", 0],
    ["Hoạt động 1:", 0],
    ["Rà soát quy trình", 1],
    ["- Rà soát quy trình", 1],
    ["- Rà soát\n- Công khai", 2],
    ["Rà soát:\n+ Quy trình\n+ Biểu mẫu\n+ Phí", 3],
    ["Rà soát;\n- Công khai\n- Niêm yết", 3],
    ["- Rà soát\n+ quy trình\n+ biểu mẫu\n- Công khai", 2],
    ["1) Rà soát; 2) Công khai; 3) Niêm yết", 3],
    ["1. Rà soát; 2. Công khai; 3. Niêm yết", 3],
    ["(1) Rà soát; (2) Công khai", 2],
    ["Rà soát. 2. Công khai", 2],
    ["Hoàn thành trong tháng 12. Công khai trong năm 2024. Niêm yết", 1],
    ["Theo khoản 5. Công khai", 1],
    ["Trong quý: - Kế hoạch A - Kế hoạch B", 2],
    ["Giai đoạn 2021 - 2025", 1],
    ["Chi cục Chăn nuôi - Thú y", 1],
    ["-100% văn bản ký số", 1],
    ["Công khai phí, lệ phí (mức 3, 4)", 1],
  ])("%j has %d", (text, count) => {
    expect(countListItems(text)).toBe(count);
  });
});
