import { tableLines } from "../../../scripts/bench/table";

test("columns are as wide as their widest cell", () => {
  expect(
    tableLines(
      ["", "CPU s"],
      [
        ["phu-luc", "0.1"],
        ["x", "1234.567"],
      ],
    ),
  ).toEqual(["            CPU s", "-------  --------", "phu-luc       0.1", "x        1234.567"]);
});
