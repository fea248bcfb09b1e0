import type { SheetSnapshot } from "../../src/core/grid/snapshot";
import { sheetOf, type TestCell } from "./sheet";

/** A five-column sheet: title in rows 1-3, header in row 4, section I in row 5, one row an assignment from row 6 on. */
export function fiveColumnSheet(assignments: readonly TestCell[]): SheetSnapshot {
  const rows = assignments.map((assignment, index): TestCell[] => [
    String(index + 1),
    CONTENTS[index % CONTENTS.length]!,
    "Báo cáo",
    assignment,
    "Tháng 6/2024",
  ]);
  return sheetOf([
    ["PHỤ LỤC"],
    ["NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2024"],
    ["(Kèm theo Kế hoạch số 15/KH-SCT ngày 20/12/2023 của Sở Công Thương tỉnh Sông Lam)"],
    ["Số TT", "Nội dung", "Sản phẩm", "Phân công thực hiện", "Thời gian hoàn thành"],
    ["I. Cải cách thể chế"],
    ...rows,
  ]);
}

const CONTENTS = [
  "Rà soát quy chế làm việc của Sở",
  "Cập nhật danh mục hồ sơ lưu trữ",
  "Kiểm tra kỷ luật, kỷ cương hành chính",
  "Khảo sát sự hài lòng của người nộp hồ sơ",
  "Tập huấn kỹ năng tiếp công dân",
  "Công khai quy trình nội bộ tại Bộ phận Một cửa",
  "Báo cáo kết quả cải cách hành chính quý",
];

/** Title lines of a plan of the given unit and year. */
export function titleOf(unit: string, year: number, number = "21/KH-X"): readonly (readonly string[])[] {
  return [
    ["PHỤ LỤC"],
    [`KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
    [`(Kèm theo Kế hoạch số ${number} ngày 20/12/${year - 1} của ${unit})`],
  ];
}
