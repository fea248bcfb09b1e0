import { readFileSync } from "node:fs";
import { columnOfLabel, type ColumnField } from "../../../src/core/reader/header-labels";
import { dataPath, requires } from "../../support/requires";

describe("columnOfLabel", () => {
  test.each<[string, ColumnField]>([
    ["TT", "tt"],
    ["Stt.", "tt"],
    ["S.T.T", "tt"],
    ["#", "tt"],
    ["1- Mục tiêu", "objective"],
    ["(1) MỤC TIÊU", "objective"],
    ["Mục tiêu, chỉ tiêu", "objective"],
    ["2. Nhiệm vụ", "task"],
    ["Nhiệm vụ/giải pháp", "task"],
    ["Hoạt động".normalize("NFD"), "activity"],
    ["3 - HOẠT ĐỘNG", "activity"],
    ["Giải pháp thực hiện", "activity"],
    ["Nội dung", "content"],
    ["Nội dung công việc", "task"],
    ["Kết quả/ Sản phẩm", "product"],
    ["Sản phẩm dự kiến", "product"],
    ["5-Chủ trì", "lead"],
    ["Cơ quan,\nđơn vị chủ trì", "lead"],
    ["Đơn vị thực hiện", "lead"],
    ["Đơn vị phối hợp (nếu có)", "coordinator"],
    ["Phân công thực hiện", "assignment"],
    ["Đơn vị chủ trì, phối hợp", "assignment"],
    ["Cơ quan thực hiện (chủ trì/phối hợp)", "assignment"],
    ["Thời gian hoàn thành", "deadline"],
    ["Hạn hoàn thành", "deadline"],
    ["Thời gian bắt đầu", "start"],
    ["Kết thúc", "end"],
    ["8- Kinh phí (triệu đồng)", "budget"],
    ["ĐVT: triệu đồng", "budget"],
    ["Nguồn kinh phí", "budget-source"],
    ["Ghi chú", "note"],
    ["Căn cứ pháp lý", "other"],
    ["Kết quả thực hiện", "other"],
    ["Lý do (không phát hành)", "internal"],
    ["Ý kiến - lưu hành nội bộ", "internal"],
  ])("%j names %s", (label, field) => {
    expect(columnOfLabel(label)).toBe(field);
  });

  test.each([
    "",
    "   ",
    "(1)",
    "I",
    "Văn phòng Sở",
    "Tháng 6/2024",
    "Nhiệm vụ 1: Rà soát",
    "Mục tiêu 2. Giảm giấy tờ",
    "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024",
    "Hoạt động này được giao cho các phòng chuyên môn chủ trì, phối hợp với các đơn vị sự nghiệp trực thuộc Sở thực hiện",
  ])("%j is no label", (label) => {
    expect(columnOfLabel(label)).toBeNull();
  });
});

/** Names of the list for what a plan's column is called here. */
const OURS: Readonly<Record<string, string>> = {
  "lead+coordinator": "assignment",
  "budget.source": "budget-source",
  basis: "other",
  status: "other",
  target: "other",
  target_ref: "other",
  evidence: "other",
};

requires("data").describe("label variants of the data folder", () => {
  const rows = readFileSync(dataPath("domain", "columns.tsv"), "utf8").trim().split("\n").slice(1);

  test("all name their column", () => {
    const wrong = rows.flatMap((row) => {
      const [label = "", canonical = ""] = row.split("\t");
      const found = columnOfLabel(label);
      const field = found === "content" ? "activity" : found;
      return field === (OURS[canonical] ?? canonical) ? [] : [`${label}: ${canonical}, found ${field}`];
    });
    expect(wrong).toEqual([]);
    expect(rows.length).toBeGreaterThan(100);
  });
});
