import { budgetDeferred } from "../../../src/core/rules/budget-deferred";
import { testRule } from "../../support/test-rule";

const rows = (budgets: readonly string[]) =>
  budgets.map((budget, at) => ({
    tt: String(at + 1),
    objective: `Mục tiêu ${at + 1}: Công khai quy chế số ${at + 1}`,
    budget,
  }));

testRule(budgetDeferred, {
  accept: [
    "20",
    "",
    "Không",
    "NSNN",
    "Kinh phí thường xuyên của đơn vị",
    "Lồng ghép các chương trình",
    "6.400",
    "x",
  ].map((budget) => ({
    name: `“${budget}”`,
    rows: [{ budget }],
  })),
  reject: [
    {
      name: "by rule",
      rows: [{ budget: "Theo quy định" }],
      messageId: "unnamed",
      severity: "warning",
      at: ["I6"],
      data: { count: 1 },
    },
    { name: "not known yet", rows: [{ budget: "Chưa xác định" }], messageId: "unnamed" },
    { name: "as it turns out", rows: [{ budget: "Thanh toán theo thực tế phát sinh" }], messageId: "unnamed" },
    {
      name: "an approved estimate",
      rows: [{ budget: "Theo dự toán được phê duyệt" }],
      messageId: "estimate",
      severity: "review",
    },
    { name: "a document with its number", rows: [{ budget: "Theo Quyết định số 12/QĐ-SCT" }], messageId: "estimate" },
    {
      name: "three apart",
      rows: rows(["Theo quy định", "Theo quy định", "Theo quy định"]),
      messageId: "unnamed",
      count: 3,
    },
    {
      name: "four together",
      rows: rows(["Theo quy định", "Theo quy định", "Theo quy định", "Theo chế độ"]),
      messageId: "unnamed",
      at: ["I6", "I7", "I8", "I9"],
      data: { count: 4, text: "Theo quy định" },
    },
  ],
});
