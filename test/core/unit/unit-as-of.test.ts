import { unitAsOf } from "../../../src/core/unit/unit-as-of";
import { productRegister } from "./product-register";

function asOf(name: string, year: number) {
  const unit = productRegister.units.find((candidate) => candidate.name === name)!;
  return unitAsOf(productRegister, unit, year);
}

test.each([
  ["Sở Nội vụ", 2024],
  ["Sở Nội vụ", 2026],
  ["Sở Thông tin và Truyền thông", 2024],
  ["Sở Thông tin và Truyền thông", 2025],
  ["Sở Nông nghiệp và Môi trường", 2025],
  ["UBND cấp huyện", 2025],
  ["Các sở, ban, ngành", 2030],
])("%s is right in %d", (name, year) => {
  expect(asOf(name, year)).toEqual({ kind: "right" });
});

test.each([
  ["Sở Thông tin và Truyền thông", 2026, "Sở Khoa học và Công nghệ"],
  ["Sở Giao thông vận tải", 2026, "Sở Xây dựng"],
  ["UBND cấp huyện", 2026, "UBND cấp xã"],
])("%s is gone in %d", (name, year, successor) => {
  const found = asOf(name, year);
  expect(found).toMatchObject({ kind: "gone", successorName: successor });
  expect(found.kind === "gone" && found.successor?.name).toBe(successor);
});

test("a department that was made later is not yet there", () => {
  expect(asOf("Sở Dân tộc và Tôn giáo", 2023)).toEqual({ kind: "not-yet", from: "2025-03-01" });
});
