import { activityRepeatsTask } from "../../../src/core/rules/activity-repeats-task";
import { testRule } from "../../support/test-rule";

testRule(activityRepeatsTask, {
  accept: [
    { name: "an activity of its own", rows: [{}] },
    {
      name: "a short task that many activities begin with",
      rows: [{ task: "Nhiệm vụ 1: Kiểm tra", activity: "Hoạt động 1: Kiểm tra việc công khai quy trình" }],
    },
    {
      name: "an activity inside the task's words",
      rows: [{ task: "Xây dựng kế hoạch kiểm tra và tổ chức kiểm tra", activity: "Xây dựng kế hoạch kiểm tra" }],
    },
    { name: "no task", rows: [{ task: "", activity: "Hoạt động 1: Thống kê mẫu giấy tờ đang dùng" }] },
  ],
  reject: [
    {
      name: "the same words under other labels",
      rows: [
        { task: "1.1. Nhiệm vụ 1: Công khai quy trình nội bộ.", activity: "Hoạt động 1: Công khai quy trình nội bộ" },
      ],
      messageId: "same",
      at: ["D6"],
    },
    {
      name: "long and short forms",
      rows: [{ task: "Công khai thủ tục hành chính nội bộ", activity: "Công khai TTHC nội bộ" }],
      messageId: "same",
      severity: "review",
    },
    {
      name: "the task and more",
      rows: [
        { task: "Công khai quy trình nội bộ", activity: "Công khai quy trình nội bộ; niêm yết tại Bộ phận Một cửa" },
      ],
      messageId: "begins",
    },
  ],
});
