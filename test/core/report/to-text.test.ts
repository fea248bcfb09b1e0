import { toText } from "../../../src/core/report/to-text";
import { reportFinding, reportOf, testWords } from "../../support/report";

const words = testWords();

describe("toText", () => {
  test("groups by level and rule, joins cells, ends with the summary", () => {
    const findings = [
      ...["H7", "H9", "H10", "H11"].map((cell) => reportFinding({ at: [cell] })),
      reportFinding({
        ruleId: "lead-many",
        field: "lead",
        severity: "warning",
        at: ["F8"],
        what: "Nhiều đơn vị cùng chủ trì.",
        todo: "",
      }),
      reportFinding({ at: ["H20"], waived: "Nhiệm vụ thường xuyên" }),
    ];
    expect(toText(reportOf(findings), words)).toBe(`ke-hoach.xlsx · trang tính “Phụ lục”
Sở Công Thương tỉnh Sông Lam · năm 2024

PHẢI SỬA (4)

  Tiêu đề deadline-missing (4)  deadline-missing
    H7, H9:H11 (Thời gian)
        Hoạt động này chưa ghi thời gian hoàn thành. Đề nghị ghi tháng, quý hoặc ngày.

NÊN SỬA (1)

  Tiêu đề lead-many (1)  lead-many
    F8 (Chủ trì)
        Nhiều đơn vị cùng chủ trì.

ĐÃ GIẢI TRÌNH (1)

  Tiêu đề deadline-missing (1)  deadline-missing
    H20 (Thời gian)
        Hoạt động này chưa ghi thời gian hoàn thành. Đề nghị ghi tháng, quý hoặc ngày. Lý do giữ
        nguyên: Nhiệm vụ thường xuyên

3 hoạt động: Phải sửa 4 · Nên sửa 1 · Cần xem lại 0 · Đã giải trình 1
`);
  });

  test("says so when nothing has to be mended", () => {
    expect(toText(reportOf([], { unit: null, year: null, endedWaivers: 1 }), words))
      .toBe(`ke-hoach.xlsx · trang tính “Phụ lục”
chưa rõ đơn vị · chưa rõ năm

Không có nội dung nào phải sửa.
3 hoạt động: Phải sửa 0 · Nên sửa 0 · Cần xem lại 0 · Đã giải trình 0
1 nội dung giải trình không còn hiệu lực (bảng đã sửa hoặc đã hết hạn).
`);
  });

  test("leaves out what is beyond forty lines of a rule, and says how many; the total stays true", () => {
    const findings = Array.from({ length: 45 }, (_, n) => reportFinding({ at: [`H${n * 2 + 7}`], what: `Câu ${n}.` }));
    const text = toText(reportOf(findings), words);
    expect(text).toContain("(45)");
    expect(text).toContain("… và 5 nội dung khác cùng loại.");
    expect(text).not.toContain("Câu 40.");
  });

  test("is at most a hundred columns wide and paints nothing by itself", () => {
    const findings = [
      reportFinding({ at: Array.from({ length: 90 }, (_, n) => `H${n * 2 + 7}`), what: "chữ ".repeat(100) }),
    ];
    const text = toText(reportOf(findings), words);
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(text).toContain("… và 66 chỗ khác");
    expect(text).not.toContain("\u001b");
  });

  test("a painter gets the headings", () => {
    const text = toText(reportOf([reportFinding()]), words, (style, part) => `<${style}>${part}</>`);
    expect(text).toContain("<error>PHẢI SỬA (1)</>");
    expect(text).toContain("<heading>Tiêu đề deadline-missing</>");
  });

  test("speaks English too", () => {
    expect(toText(reportOf([reportFinding()]), testWords("en"))).toContain("MUST BE MENDED (1)");
  });
});
