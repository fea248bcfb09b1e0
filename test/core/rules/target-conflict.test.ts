import { targetConflict } from "../../../src/core/rules/target-conflict";
import { testRule } from "../../support/test-rule";

const online = "Tỷ lệ giấy phép được cấp qua mạng";

testRule(targetConflict, {
  accept: [
    { name: "no target", rows: [{}] },
    {
      name: "the same value",
      rows: [{ objective: `Mục tiêu 1: ${online} đạt 80%`, activity: "80% giấy phép được cấp qua mạng" }],
    },
    {
      name: "two indicators",
      rows: [
        {
          objective: "100% phí được thu qua mạng, trong số đó, tỷ lệ thu qua thẻ đạt từ 30% trở lên",
          activity: "Phấn đấu tỷ lệ thu qua thẻ đạt 40%",
        },
      ],
    },
    {
      name: "levels of one indicator",
      rows: [
        {
          objective: "Trên 95% hồ sơ công việc cấp tỉnh, 85% cấp huyện và 65% cấp xã được lập trên mạng",
          task: "65% hồ sơ công việc cấp xã được lập trên mạng",
        },
      ],
    },
    {
      name: "a value that meets the bound",
      rows: [
        { objective: `Mục tiêu 1: ${online} đạt tối thiểu 80%`, activity: "Phấn đấu 90% giấy phép được cấp qua mạng" },
      ],
    },
    { name: "a step on the way", rows: [{ objective: `${online} đạt 80%`, activity: `Quý II: ${online} đạt 40%` }] },
    {
      name: "texts taken over from above",
      rows: [
        { objective: `${online} đạt 80%` },
        { tt: "", objective: "", task: "", activity: "Hoạt động 2: Lấy ý kiến" },
      ],
    },
  ],
  reject: [
    {
      name: "objective against task",
      rows: [{ objective: `Mục tiêu 1: ${online} đạt 100%.`, task: "Nhiệm vụ 1: 90% giấy phép được cấp qua mạng" }],
      messageId: "differ",
      severity: "error",
      at: ["B6", "C6"],
      data: { a: "đạt 100%", b: "90%" },
    },
    {
      name: "objective against activity",
      rows: [
        {
          objective: `${online} đạt tối thiểu 90%`,
          activity: "Hướng dẫn nộp qua mạng, phấn đấu tỷ lệ giấy phép cấp qua mạng đạt tối thiểu 80%",
        },
      ],
      messageId: "differ",
      at: ["B6", "D6"],
    },
    {
      name: "once a row, where the two first meet",
      rows: [
        { objective: `${online} đạt 100%`, task: "90% giấy phép được cấp qua mạng" },
        { tt: "", objective: "", task: "", activity: "Hoạt động 2: Lấy ý kiến" },
      ],
      messageId: "differ",
      at: ["B6", "C6"],
    },
  ],
});
