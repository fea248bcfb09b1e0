import { coordinatorMissing } from "../../../src/core/rules/coordinator-missing";
import { fiveColumnSheet } from "../../support/short-forms";
import { testRule } from "../../support/test-rule";

testRule(coordinatorMissing, {
  accept: [
    { name: "coordinators in every row", rows: [{}, { tt: "2" }] },
    { name: "a form without the column", sheet: fiveColumnSheet(["Văn phòng Sở", "Thanh tra Sở"]) },
    {
      name: "a coordinator of the merged activity above",
      rows: [{}, { tt: "", objective: "", task: "", activity: "", coordinator: "", product: "Báo cáo" }],
    },
    { name: "a section row", rows: [{}, ["II", "Cải cách thủ tục hành chính"], {}] },
  ],
  reject: [
    {
      name: "two blank cells and a dash as one note",
      rows: [{ coordinator: "" }, { tt: "2" }, { tt: "3", coordinator: "" }, { tt: "4", coordinator: "-" }],
      messageId: "missing",
      severity: "review",
      at: ["G6", "G8", "G9"],
      data: { count: 3, all: 4 },
    },
  ],
});
