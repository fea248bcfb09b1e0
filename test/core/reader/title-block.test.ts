import { linesFromSnapshot } from "../../../src/core/reader/line";
import { readTitle } from "../../../src/core/reader/title-block";
import { sheetOf, type TestCell } from "../../support/sheet";

const read = (...rows: readonly (readonly TestCell[])[]) => readTitle(linesFromSnapshot(sheetOf(rows)));

describe("plan year", () => {
  test.each<[string, readonly (readonly TestCell[])[], number | null]>([
    ["in the title", [["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025"]], 2025],
    ["on a line of its own", [["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH"], ["Năm 2025"]], 2025],
    ["in lower case and NFD", [["Kế hoạch cải cách hành chính năm 2025".normalize("NFD")]], 2025],
    [
      "not the year of signing",
      [["KẾ HOẠCH CCHC NĂM 2025"], ["(Kèm theo Kế hoạch số 5/KH-SCT ngày 20/12/2024 của Sở Công Thương)"]],
      2025,
    ],
    ["not the date of the letter", [["Sông Lam, ngày 20 tháng 12 năm 2024"], ["KẾ HOẠCH CCHC NĂM 2025"]], 2025],
    ["nothing but a signing date", [["Sông Lam, ngày 20 tháng 12 năm 2024"], ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH"]], null],
    ["not the years of a programme", [["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN 2021 - 2025"]], null],
    ["beside the years of a programme", [["KẾ HOẠCH CCHC GIAI ĐOẠN 2021 - 2025, NĂM 2024"]], 2024],
    ["without the word năm", [["KẾ HOẠCH CCHC 2025"]], 2025],
    ["not out of a number", [["Kế hoạch 2024/KH-SCT"]], null],
    ["after a report of the year before", [["TỔNG KẾT NĂM 2024 VÀ KẾ HOẠCH CCHC NĂM 2025"]], 2025],
    [
      "in the subject of the reference line",
      [["(Kèm theo Kế hoạch cải cách hành chính năm 2025 của Sở Công Thương)"]],
      2025,
    ],
    ["no title at all", [], null],
  ])("%s", (_name, rows, year) => {
    expect(read(...rows).year).toBe(year);
  });
});

describe("unit", () => {
  test.each<[string, readonly (readonly TestCell[])[], string | null]>([
    [
      "on the reference line",
      [["(Kèm theo Kế hoạch số 5/KH-SCT ngày 20/12/2024 của Sở Công Thương tỉnh Sông Lam)"]],
      "Sở Công Thương tỉnh Sông Lam",
    ],
    [
      "the chairman stands for the committee",
      [["(Kèm theo Quyết định số 5/QĐ-UBND ngày 20/12/2024 của Chủ tịch UBND tỉnh Sông Lam)"]],
      "UBND tỉnh Sông Lam",
    ],
    [
      "the full name of the committee",
      [["(Kèm theo Kế hoạch số 5/KH-UBND ngày 20/12/2024 của Ủy ban nhân dân xã Tân An)"]],
      "UBND xã Tân An",
    ],
    [
      "in capitals above the title",
      [["UBND TỈNH SÔNG LAM"], ["SỞ GIÁO DỤC VÀ ĐÀO TẠO"], ["KẾ HOẠCH NĂM 2025"]],
      "Sở Giáo dục và Đào tạo",
    ],
    [
      "at the left of the motto",
      [
        ["UBND TỈNH SÔNG LAM", null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["SỞ Y TẾ", null, "Độc lập - Tự do - Hạnh phúc"],
      ],
      "Sở Y tế",
    ],
    ["over two lines", [["ỦY BAN NHÂN DÂN"], ["TỈNH SÔNG LAM"], ["KẾ HOẠCH NĂM 2025"]], "UBND tỉnh Sông Lam"],
    [
      "over two lines of one cell",
      [["ỦY BAN NHÂN DÂN\nTỈNH SÔNG LAM", null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]],
      "UBND tỉnh Sông Lam",
    ],
    ["in the title", [["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH CỦA SỞ Y TẾ SÔNG LAM NĂM 2025"]], "Sở Y tế Sông Lam"],
    [
      "after a label",
      [["KẾ HOẠCH NĂM 2025"], ["Đơn vị lập: Ban Quản lý các khu công nghiệp"]],
      "Ban Quản lý các khu công nghiệp",
    ],
    ["the province in the title", [["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH TỈNH SÔNG LAM NĂM 2025"]], "UBND tỉnh Sông Lam"],
    ["none", [["PHỤ LỤC"], ["KẾ HOẠCH NĂM 2025"]], null],
    ["of no unit", [["Chỉ tiêu của năm 2025"]], null],
  ])("%s", (_name, rows, unit) => {
    expect(read(...rows).unit).toBe(unit);
  });
});

describe("number, date and what is left open", () => {
  test.each<[string, readonly (readonly TestCell[])[], string | null, string | null, readonly string[]]>([
    [
      "in figures",
      [["(Kèm theo Kế hoạch số 15/KH-SCT ngày 5/1/2024 của Sở Công Thương)"]],
      "15/KH-SCT",
      "2024-01-05",
      [],
    ],
    ["in words", [["(Kèm theo Kế hoạch số 234 /KH-SCT ngày 16 tháng 01 năm 2020)"]], "234/KH-SCT", "2020-01-16", []],
    [
      "over two lines",
      [["(Kèm theo Kế hoạch số 15/KH-SCT"], ["ngày 20/12/2024 của Sở Công Thương)"]],
      "15/KH-SCT",
      "2024-12-20",
      [],
    ],
    [
      "over two lines of one cell",
      [["(Ban hành kèm theo Kế hoạch số 15/KH-SCT\nngày 20/12/2024 của Sở Công Thương)"]],
      "15/KH-SCT",
      "2024-12-20",
      [],
    ],
    [
      "a line without brackets takes no other",
      [["Kèm theo Kế hoạch số 15/KH-SCT"], ["ngày mai"]],
      "15/KH-SCT",
      null,
      [],
    ],
    [
      "both open",
      [["(Kèm theo Kế hoạch số    /KH-SCT ngày    /   /2024 của Sở Công Thương)"]],
      null,
      null,
      ["number@A1", "date@A1"],
    ],
    ["dots", [["(Kèm theo Kế hoạch số……/KH-SCT ngày…tháng…năm 2024)"]], null, null, ["number@A1", "date@A1"]],
    [
      "the month is known",
      [["(Kèm theo Kế hoạch số 15/KH-SCT ngày    /12/2023 của Sở)"]],
      "15/KH-SCT",
      null,
      ["date@A1"],
    ],
    ["no such day", [["(Kèm theo Kế hoạch số 15/KH-SCT ngày 31/02/2024)"]], "15/KH-SCT", null, []],
    [
      "head of a letter",
      [["Số: 15/KH-SCT", null, "Sông Lam, ngày 20 tháng 12 năm 2024"]],
      "15/KH-SCT",
      "2024-12-20",
      [],
    ],
    [
      "head of a letter, open",
      [["Số:      /KH-SCT", null, "Sông Lam, ngày      tháng      năm 2024"]],
      null,
      null,
      ["number@A1", "date@C1"],
    ],
    ["no reference at all", [["KẾ HOẠCH CCHC NĂM 2025"]], null, null, []],
  ])("%s", (_name, rows, number, date, open) => {
    const title = read(...rows);
    expect([title.number, title.date, title.placeholders.map(({ part, at }) => `${part}@${at}`)]).toEqual([
      number,
      date,
      open,
    ]);
  });
});

test("lines far above the table are none of the title", () => {
  const rows = [["KẾ HOẠCH CCHC NĂM 2019 CỦA SỞ Y TẾ"], ...Array.from({ length: 45 }, (_, i) => [`Ghi chép ${i}`])];
  const title = read(...rows);
  expect([title.year, title.unit, title.lines.length]).toEqual([null, null, 40]);
});
