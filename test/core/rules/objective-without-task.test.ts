import { objectiveWithoutTask } from "../../../src/core/rules/objective-without-task";
import { fiveColumnSheet } from "../../support/short-forms";
import { testRule } from "../../support/test-rule";

const second = { tt: "2", objective: "Mục tiêu 2: Cắt giảm giấy tờ nội bộ" };

testRule(objectiveWithoutTask, {
  accept: [
    { name: "an objective with its task", rows: [{}, second] },
    {
      name: "a task on a later row of the objective",
      rows: [
        {},
        { ...second, task: "", activity: "", product: "", lead: "", deadline: "" },
        { tt: "", objective: "", task: "Nhiệm vụ 1: Rà soát mẫu giấy tờ" },
      ],
    },
    {
      name: "a second row of the same objective and task",
      rows: [{}, { tt: "", objective: "", task: "", activity: "Hoạt động 2: Gửi lấy ý kiến" }],
    },
    { name: "a section heading", rows: [{}, ["II", "Cải cách thủ tục hành chính"], {}] },
    { name: "a form without these columns", sheet: fiveColumnSheet(["Văn phòng Sở"]) },
  ],
  reject: [
    {
      name: "an objective with an activity and no task",
      rows: [{}, { ...second, task: "", activity: "Hoạt động 1: Thống kê mẫu giấy tờ" }],
      messageId: "none",
      at: ["C7"],
    },
    { name: "a task cell with nothing but dots", rows: [{}, { ...second, task: "…" }], messageId: "none", at: ["C7"] },
    {
      name: "an activity that goes on with the numbers of the task above",
      rows: [{}, { ...second, task: "", activity: "Hoạt động 2: Thống kê mẫu giấy tờ" }],
      messageId: "mergePossible",
      severity: "review",
      at: ["C7"],
    },
    {
      name: "an objective alone below another: merged cells, or nothing",
      rows: [
        {},
        { ...second, task: "", activity: "", product: "", lead: "", coordinator: "", deadline: "", budget: "" },
      ],
      messageId: "mergePossible",
      at: ["C7"],
    },
  ],
});
