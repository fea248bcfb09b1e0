import { taskWithoutActivity } from "../../../src/core/rules/task-without-activity";
import { fiveColumnSheet } from "../../support/short-forms";
import { testRule } from "../../support/test-rule";

const next = { tt: "", objective: "", task: "Nhiệm vụ 2: Sửa quy chế làm việc" };

testRule(taskWithoutActivity, {
  accept: [
    { name: "a task with its activity", rows: [{}, next] },
    {
      name: "a second activity below the task",
      rows: [{}, { ...next, task: "", activity: "Hoạt động 2: Lấy ý kiến" }],
    },
    {
      name: "a second product of the merged activity above",
      rows: [{}, { ...next, task: "", activity: "", product: "Báo cáo kết quả" }],
    },
    {
      name: "a heading row whose activity begins on the next row",
      rows: [
        {},
        { ...next, activity: "", product: "", lead: "", coordinator: "", deadline: "", budget: "" },
        { ...next, task: "", activity: "Hoạt động 1: Dự thảo quy chế" },
      ],
    },
    { name: "a form without a task column", sheet: fiveColumnSheet(["Văn phòng Sở"]) },
  ],
  reject: [
    {
      name: "a task that carries product and lead itself",
      rows: [{}, { ...next, activity: "" }],
      messageId: "carriesOwn",
      severity: "review",
      at: ["D7"],
    },
    {
      name: "a task with nothing at all",
      rows: [{}, { ...next, activity: "", product: "", lead: "", coordinator: "", deadline: "", budget: "" }],
      messageId: "nothing",
      severity: "error",
      at: ["D7"],
    },
  ],
});
