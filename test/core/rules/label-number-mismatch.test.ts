import { labelNumberMismatch } from "../../../src/core/rules/label-number-mismatch";
import { standardSheet, type TestCell, type TestRow } from "../../support/sheet";
import { testRule } from "../../support/test-rule";

const objective = (tt: TestCell, text: string, task = "Nhiệm vụ 1: Rà soát"): TestRow => ({
  tt,
  objective: text,
  task,
});
const task = (text: string): TestRow => ({ tt: "", objective: "", task: text });

testRule(labelNumberMismatch, {
  accept: [
    { name: "TT and label agree", rows: [objective("1", "Mục tiêu 1: A"), objective("2.", "Mục tiêu 2: B")] },
    { name: "no label in the text", rows: [objective("1", "Giảm giấy tờ"), objective("3", "Tăng tốc")] },
    {
      name: "1.1 and 1.2 with their tasks",
      rows: [objective("", "1. A a", "1.1. Nhiệm vụ 1: Rà"), task("1.2. Nhiệm vụ 2: Sửa")],
    },
    {
      name: "tasks that run on through the section",
      rows: [
        objective("", "1. A a", "1.1. Nhiệm vụ 1: Rà"),
        task("1.2. Nhiệm vụ 2: Sửa"),
        objective("", "2. B b", "2.1. Nhiệm vụ 3: Lập"),
        task("2.2. Nhiệm vụ 4: Gửi"),
        objective("", "3. C c", "3.1. Nhiệm vụ 5: In"),
      ],
    },
    {
      name: "a first step that is the section's in the whole table",
      sheet: standardSheet([
        objective("1", "Mục tiêu 1: A", "1.1. Nhiệm vụ 1: Rà"),
        objective("2", "Mục tiêu 2: B", "1.2. Nhiệm vụ 2: Sửa"),
        objective("3", "Mục tiêu 3: C", "1.3. Nhiệm vụ 3: Gửi"),
        objective("4", "Mục tiêu 4: D", "1.4. Nhiệm vụ 4: In"),
      ]),
    },
    {
      name: "TT counts rows below an objective that is filled down",
      rows: ["Lập", "Trình", "Gửi"].map((text, index) => ({
        tt: String(index + 1),
        objective: "Mục tiêu 1: Hoàn thiện quy định",
        task: "1.1. Nhiệm vụ 1: Rà soát quy chế",
        activity: `Hoạt động ${index + 1}: ${text}`,
      })),
    },
    {
      name: "TT counts rows, not objectives",
      rows: [
        { tt: "1" },
        { tt: "2", objective: "", task: "", activity: "Hoạt động 2: Trình" },
        { tt: "3", objective: "", task: "", activity: "Hoạt động 3: Ban hành" },
        objective("4", "Mục tiêu 2: B"),
      ],
    },
  ],
  reject: [
    {
      name: "TT one ahead of the label after a jump",
      rows: [
        objective("1", "Mục tiêu 1: A"),
        objective("3", "Mục tiêu 2: B"),
        objective("4", "Mục tiêu 3: C"),
        objective("5", "Mục tiêu 4: D"),
      ],
      messageId: "objective",
      at: ["A8", "A9"],
      data: { number: "4", label: "Mục tiêu 3", count: 2 },
    },
    {
      name: "TT in order, the label not",
      rows: [objective("1", "Mục tiêu 1: A"), objective("2", "Mục tiêu 3: B")],
      messageId: "objective",
      at: ["A7"],
    },
    {
      name: "TT against a number at the head of the text",
      rows: [objective("1", "2. Giảm giấy tờ")],
      messageId: "objective",
      data: { number: "1", label: "2." },
    },
    {
      name: "the task's place says that the label is wrong",
      rows: [objective("", "1. A a", "1.1. Nhiệm vụ 2: Rà soát")],
      messageId: "task",
      at: ["C6"],
      data: { number: "1.1", label: "Nhiệm vụ 2" },
    },
    {
      name: "the task's place says that the number is wrong",
      rows: [objective("", "1. A a", "1.1. Nhiệm vụ 1: Rà"), task("1.3. Nhiệm vụ 2: Sửa đổi")],
      messageId: "task",
      at: ["C7"],
      data: { number: "1.3", label: "Nhiệm vụ 2" },
    },
    {
      name: "a first step of another objective",
      rows: [
        objective("", "1. A a", "1.1. Nhiệm vụ 1: Rà"),
        ...[2, 3, 4].map((n) => task(`1.${n}. Nhiệm vụ ${n}: Sửa ${n}`)),
        task("2.5. Nhiệm vụ 5: Báo cáo"),
      ],
      messageId: "parent",
      at: ["C10"],
      data: { number: "2.5", label: "Mục tiêu 1" },
    },
  ],
});
