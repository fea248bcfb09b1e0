import { deadlineImpossible } from "../../../src/core/rules/deadline-impossible";
import { testRule } from "../../support/test-rule";

testRule(deadlineImpossible, {
  accept: [
    { name: "the last day of a month", rows: [{ deadline: "30/9/2024" }] },
    { name: "29 February of a leap year", rows: [{ deadline: "29/02/2024" }] },
    { name: "a quarter", rows: [{ deadline: "Quý IV/2024" }] },
    {
      name: "a document of an odd number and date",
      rows: [{ deadline: "Theo Kế hoạch số 31/13/KH-SCT ngày 05/02/2024" }],
    },
    { name: "a level that is no time", rows: [{ activity: "Hoạt động 1: Nâng mức độ 13 lên 14" }] },
    { name: "another year", rows: [{ deadline: "Tháng 6/2023" }] },
    {
      name: "a wrong time that a row below inherits: once, where it stands",
      rows: [
        { deadline: "Tháng 6/2024" },
        { tt: "", objective: "", task: "", activity: "Hoạt động 2: Gửi đi", deadline: "" },
      ],
    },
  ],
  reject: [
    {
      name: "a day that the month has not",
      rows: [{ deadline: "31/9/2024" }],
      messageId: "impossible",
      severity: "error",
      at: ["H6"],
    },
    { name: "29 February of another year", rows: [{ deadline: "Trước ngày 29/02/2023" }], messageId: "impossible" },
    {
      name: "a fifth quarter",
      rows: [{ deadline: "Quý V/2024" }],
      messageId: "impossible",
      data: { text: "Quý V/2024" },
    },
    { name: "a thirteenth month", rows: [{ deadline: "Tháng 13/2024" }], messageId: "impossible" },
    {
      name: "an end before its beginning",
      rows: [{ deadline: "Từ 01/9/2024 đến 30/6/2024" }],
      messageId: "impossible",
    },
    {
      name: "one wrong date of two",
      rows: [{ deadline: "- Dự thảo: Tháng 3/2024\n- Ban hành: 31/6/2024" }],
      messageId: "impossible",
    },
    {
      name: "figures of the year changed over",
      rows: [{ deadline: "Tháng 6/2204" }],
      messageId: "meant",
      severity: "error",
      data: { meant: "2024" },
    },
    {
      name: "month before day",
      rows: [{ deadline: "5/30/2024" }],
      messageId: "meant",
      data: { meant: "30/5/2024" },
    },
    {
      name: "a wrong time shared by two activities: once",
      rows: [
        { deadline: "31/4/2024" },
        { tt: "", objective: "", task: "", activity: "Hoạt động 2: Gửi đi", deadline: "" },
      ],
      messageId: "impossible",
      count: 1,
    },
  ],
});
