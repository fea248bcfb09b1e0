import { cellOfSampleText } from "../../../src/core/deadline/sample-text";
import { parseDeadline } from "../../../src/core/deadline/parse-deadline";

test.each([
  ["(blank)", "", "blank"],
  ["Tháng 3\\nTháng 9", "Tháng 3\nTháng 9", "recurring"],
  ["[number 2025]", { serial: 2025, shown: "2025", format: "General" }, "year"],
  ["[date 2025-11-15]", { serial: 45976, shown: "15/11/2025", format: "dd/mm/yyyy" }, "date"],
  ["[date 2025-11-01]", { serial: 45962, shown: "11/2025", format: "mm/yyyy" }, "month"],
  ["[date 2025-02-30]", "[date 2025-02-30]", "date"],
  ["[number x]", "[number x]", "unreadable"],
])("%j is the cell %j, a %s", (line, cell, kind) => {
  expect(cellOfSampleText(line)).toEqual(cell);
  expect(parseDeadline(cellOfSampleText(line), 2025).kind).toBe(kind);
});
