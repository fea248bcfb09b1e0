import { labelFormat } from "../../../src/core/rules/label-format";
import { standardSheet, type TestRow } from "../../support/sheet";
import { testRule } from "../../support/test-rule";

const activities = (...texts: string[]): TestRow[] =>
  texts.map((activity, index) => (index === 0 ? { activity } : { tt: "", objective: "", task: "", activity }));
const tasks = (...texts: string[]): TestRow[] =>
  texts.map((task, index) => (index === 0 ? { task } : { tt: "", objective: "", task }));
const objectives = (...pairs: (readonly [string, string])[]): TestRow[] =>
  pairs.map(([tt, objective]) => ({ tt, objective }));

testRule(labelFormat, {
  accept: [
    {
      name: "one way throughout",
      rows: activities("Hoạt động 1: A", "Hoạt động 2: B", "Hoạt động 3: C", "Hoạt động 4: D"),
    },
    {
      name: "a table without labels",
      rows: activities("Lập danh sách", "Trình duyệt", "Ban hành", "Công bố", "Lưu trữ"),
    },
    {
      name: "two marks, none of them usual",
      rows: activities("Hoạt động 1: A", "Hoạt động 2. B", "Hoạt động 3. C", "Hoạt động 4: D"),
    },
    {
      name: "the lower half of a text",
      rows: [
        ...activities("Hoạt động 1: A", "Hoạt động 2: B", "Hoạt động 3: C", "Hoạt động 4: rà soát,"),
        { activity: "lập danh mục." },
      ],
    },
    { name: "labels in steps", rows: [{ task: "Nhiệm vụ 1.1: Rà soát", activity: "Hoạt động 1.1.1. Lập" }] },
    { name: "a label at the end of the cell", rows: [{ activity: "Hoạt động 1:" }] },
    {
      name: "a dash with blanks",
      rows: activities("Hoạt động 1 - Rà", "Hoạt động 2 - Lập", "Hoạt động 3 - Gửi", "Hoạt động 4 - In"),
    },
    {
      name: "numbers in the text throughout",
      rows: objectives(["", "1. A a"], ["", "2. B b"], ["", "3. C c"], ["", "4. D d"]),
    },
    {
      name: "TT beside labels",
      rows: objectives(["1", "Mục tiêu 1: A"], ["2", "Mục tiêu 2: B"], ["3", "Mục tiêu 3: C"], ["4", "Mục tiêu 4: D"]),
    },
  ],
  reject: [
    {
      name: "a blank before the colon",
      rows: [{ task: "Nhiệm vụ 1 : Rà soát quy chế" }],
      messageId: "spacing",
      at: ["C6"],
      data: { text: "Nhiệm vụ 1 :", count: 1 },
    },
    {
      name: "no blank in the label and none after it",
      rows: [{ task: "Nhiệm vụ1:Rà soát" }],
      messageId: "spacing",
      at: ["C6"],
    },
    {
      name: "a full stop beside colons",
      rows: activities("Hoạt động 1: Lập", "Hoạt động 2: Trình", "Hoạt động 3: Gửi", "Hoạt động 4. In"),
      messageId: "mark",
      at: ["D9"],
      data: { text: "Hoạt động 4.", mark: ":" },
    },
    {
      name: "no mark beside colons",
      rows: activities("Hoạt động 1: Lập", "Hoạt động 2: Trình", "Hoạt động 3: Gửi", "Hoạt động 4 In"),
      messageId: "mark",
      at: ["D9"],
    },
    {
      name: "cells without a label in a labelled column",
      rows: tasks("Nhiệm vụ 1: A", "Nhiệm vụ 2: B", "Nhiệm vụ 3: C", "Nhiệm vụ 4: D", "Xây dựng kế hoạch"),
      messageId: "missing",
      at: ["C10"],
      data: { label: "Nhiệm vụ n", count: 1 },
    },
    {
      name: "tasks without the number that others have",
      rows: tasks(
        "1.1. Nhiệm vụ 1: A",
        "1.2. Nhiệm vụ 2: B",
        "1.3. Nhiệm vụ 3: C",
        "1.4. Nhiệm vụ 4: D",
        "Nhiệm vụ 5: E",
      ),
      messageId: "unnumbered",
      at: ["C10"],
    },
    {
      name: "an objective numbered in TT beside numbers in the text",
      sheet: standardSheet(objectives(["", "1. A a"], ["2.", "B b"], ["", "3. C c"], ["", "4. D d"])),
      messageId: "numberPlace",
      at: ["A7"],
      data: { column: "TT", count: 1 },
    },
    {
      name: "objectives numbered in the text beside TT",
      sheet: standardSheet(objectives(["1", "A a"], ["2", "B b"], ["", "3. C c"], ["4", "D d"])),
      messageId: "numberPlace",
      at: ["B8"],
    },
  ],
});
