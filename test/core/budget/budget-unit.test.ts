import { budgetUnitFromLabel } from "../../../src/core/budget/budget-unit";

test.each([
  ["Kinh phí (triệu đồng)", "million"],
  ["8- Kinh phí (triệu đồng)", "million"],
  ["Kinh phí (tr.đồng)", "million"],
  ["Kinh phí (trđ)", "million"],
  ["Kinh phí", "million"],
  ["Nhu cầu kinh phí thực hiện hoạt động", "million"],
  ["Kinh phí (1.000.000 đồng)", "million"],
  ["Kinh phí (nghìn đồng)", "thousand"],
  ["Kinh phí (ngàn đ)", "thousand"],
  ["Kinh phí (1.000 đồng)", "thousand"],
  ["ĐVT: 1000đ", "thousand"],
  ["Kinh phí (đồng)", "dong"],
  ["Kinh phí (VNĐ)", "dong"],
  ["Đơn vị tính: đồng", "dong"],
  ["Kinh phí (tỷ đồng)", "billion"],
  ["Kinh phí\n(tỉ đồng)", "billion"],
  ["", "million"],
])("%j counts in %s", (label, unit) => {
  expect(budgetUnitFromLabel(label)).toBe(unit);
});
