import { runRules } from "../../../src/core/engine/run-rules";
import { readPlan } from "../../../src/core/reader/read-plan";
import { deadlineVague } from "../../../src/core/rules/deadline-vague";
import { checkOptions } from "../../support/check-options";
import { standardSheet } from "../../support/sheet";
import { testRule } from "../../support/test-rule";

const next = { tt: "2", objective: "Mục tiêu 2: Công khai thủ tục hành chính" };

testRule(deadlineVague, {
  accept: [
    ...[
      "Tháng 6/2024",
      "Quý III, IV năm 2024",
      "Chậm nhất trong quý III/2024",
      "Trước ngày 15/11/2024",
      "6 tháng đầu năm",
      "Hằng tháng",
      "Định kỳ hằng quý",
      "Giai đoạn 2024-2025",
      "Tháng 03/2024 (Gửi kế hoạch về Sở Nội vụ)",
      "Quý II/2024 (Sau khi Bộ công bố kết quả)",
      "Thường xuyên, báo cáo trước ngày 15/12/2024",
      "Chốt số liệu vào ngày 15/11/2024",
      "-nt-",
    ].map((deadline) => ({ name: `“${deadline}”`, rows: [{ deadline }] })),
    { name: "a year that is not the plan's: another rule's question", rows: [{ deadline: "Năm 2023" }] },
    { name: "a time that is not in the calendar", rows: [{ deadline: "31/6/2024" }] },
    { name: "a blank cell", rows: [{ deadline: "" }] },
    { name: "a place left open", rows: [{ deadline: "…/2024" }] },
    { name: "a numeral that was read through", rows: [{ deadline: "Quý IIII/2024" }] },
  ],
  reject: [
    {
      name: "every year, which names no year",
      rows: [{ deadline: "Thường xuyên hàng năm" }],
      messageId: "recurring",
      at: ["H6"],
    },
    { name: "only the year", rows: [{ deadline: "Năm 2024" }], messageId: "yearOnly", at: ["H6"], data: { count: 1 } },
    {
      name: "only the year on several rows: one finding",
      rows: [{ deadline: "Năm 2024" }, { ...next, deadline: "Trong năm" }, { ...next, tt: "3", deadline: "Cả năm" }],
      messageId: "yearOnly",
      at: ["H6", "H7", "H8"],
      data: { count: 3, text: "Năm 2024" },
    },
    {
      name: "continuous work on several rows: one finding",
      rows: [{ deadline: "Thường xuyên" }, { ...next, deadline: "Thường xuyên năm 2024" }],
      messageId: "recurring",
      at: ["H6", "H7"],
    },
    {
      name: "an event that may come",
      rows: [{ deadline: "Khi có phát sinh" }],
      messageId: "conditional",
      severity: "warning",
    },
    { name: "a document of others", rows: [{ deadline: "Sau khi UBND tỉnh ban hành" }], messageId: "conditional" },
    {
      name: "days after an event",
      rows: [{ deadline: "Sau 05 ngày làm việc kể từ ngày nhận được văn bản" }],
      messageId: "relative",
      severity: "review",
    },
    {
      name: "a plan without its number",
      rows: [{ deadline: "Theo Kế hoạch riêng" }],
      messageId: "byReference",
      severity: "warning",
    },
    {
      name: "an instruction without its “theo”",
      rows: [{ deadline: "Chỉ đạo của UBND tỉnh" }],
      messageId: "byReference",
    },
    {
      name: "continuous and by instruction",
      rows: [{ deadline: "Thường xuyên; theo chỉ đạo của UBND tỉnh" }],
      messageId: "byReference",
    },
    {
      name: "an identified plan, whose date is not the deadline",
      rows: [{ deadline: "Theo Kế hoạch số 52/KH-UBND ngày 10/5/2023 của UBND tỉnh" }],
      messageId: "namedReference",
      severity: "review",
    },
    { name: "only a start", rows: [{ deadline: "Từ tháng 3/2024" }], messageId: "startOnly", severity: "warning" },
    {
      name: "the middle of a month",
      rows: [{ deadline: "Giữa tháng 3/2024" }],
      messageId: "approximate",
      severity: "review",
    },
    { name: "the end of the year", rows: [{ deadline: "Cuối năm" }], messageId: "partOfYear", severity: "warning" },
    {
      name: "words without a time",
      rows: [{ deadline: "Phòng Kỹ thuật" }],
      messageId: "unreadable",
      severity: "warning",
    },
    {
      name: "one that a row below inherits: once, where it stands",
      rows: [
        { deadline: "Khi có phát sinh" },
        { tt: "", objective: "", task: "", activity: "Hoạt động 2: Gửi báo cáo", deadline: "" },
      ],
      messageId: "conditional",
      at: ["H6"],
      count: 1,
    },
    {
      name: "a dated deadline that another ran into",
      rows: [{ deadline: "Tháng 11/2024 Khi đơn vị đề nghị" }],
      messageId: "conditional",
    },
  ],
});

test.each([
  ["Năm 2024", "warning"],
  ["Thường xuyên", "warning"],
  ["Theo Kế hoạch số 52/KH-UBND", "warning"],
  ["Khi có phát sinh", "error"],
  ["Theo quy định", "error"],
  ["Từ tháng 3/2024", "error"],
])("the strict profile takes %s for an %s", (deadline, severity) => {
  const sheet = standardSheet([{ deadline }]);
  const found = runRules([deadlineVague], readPlan(sheet), sheet, checkOptions({ profile: "strict" }));
  expect(found.map((finding) => finding.severity)).toEqual([severity]);
});
