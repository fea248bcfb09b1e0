import { termObsolete } from "../../../src/core/rules/term-obsolete";
import { standardSheet, type TestRow } from "../../support/sheet";
import { titleOf } from "../../support/short-forms";
import { testRule } from "../../support/test-rule";

const inYear = (year: number, ...rows: TestRow[]) => standardSheet(rows, titleOf("Sở Công Thương tỉnh Sông Lam", year));
const online = "Cung cấp dịch vụ công trực tuyến mức độ 3, 4";

testRule(termObsolete, {
  accept: [
    { name: "levels of online services before the decree", sheet: inYear(2020, { activity: online }) },
    { name: "levels in the year of the decree", sheet: inYear(2022, { activity: online }) },
    {
      name: "the new terms",
      sheet: inYear(2024, { activity: "Cung cấp dịch vụ công trực tuyến toàn trình và một phần" }),
    },
    {
      name: "levels of other things",
      sheet: inYear(2024, { activity: "Duy trì phổ cập giáo dục mức độ 3; tự chủ mức độ 4" }),
    },
    {
      name: "the title of a decision",
      sheet: inYear(2024, {
        activity: "Rà soát Quyết định số 12/2019/QĐ-UBND về danh mục dịch vụ công trực tuyến mức độ 3, 4",
      }),
    },
    {
      name: "a title in quotation marks",
      sheet: inYear(2024, { activity: "Sửa đề án “Phát triển dịch vụ công trực tuyến mức độ 4” của Sở" }),
    },
    {
      name: "the district level while it lasts",
      sheet: inYear(2025, { activity: "Hướng dẫn UBND cấp huyện, các xã, thị trấn" }),
    },
    {
      name: "the district level as the past",
      sheet: inYear(2026, { activity: "Số hóa hồ sơ của cấp huyện trước đây; bàn giao tài liệu của huyện cũ" }),
    },
    {
      name: "places that keep the name",
      sheet: inYear(2026, { activity: "Phối hợp với phường Hà Giang, tỉnh Tuyên Quang và tỉnh Hà Tĩnh" }),
    },
    { name: "a unit that unit-out-of-date tells of", sheet: inYear(2026, { coordinator: "UBND cấp huyện" }) },
    {
      name: "quân, thị phần and other words alike",
      sheet: inYear(2026, { activity: "Gặp mặt quân nhân, mở rộng thị phần" }),
    },
  ],
  reject: [
    {
      name: "levels of online services, one finding",
      sheet: inYear(
        2023,
        { activity: online },
        { tt: "2", task: "Nhiệm vụ 2: Rà soát dịch vụ công trực tuyến mức độ 3 và mức độ 4" },
      ),
      messageId: "obsolete",
      severity: "warning",
      at: ["D6", "C7"],
      data: { term: "mức độ 3, 4", basis: "Nghị định số 42/2022/NĐ-CP", count: 2 },
    },
    {
      name: "in a product, known by its row",
      sheet: inYear(2024, { activity: "Rà soát danh mục DVC", product: "Danh mục mức 3,4" }),
      messageId: "obsolete",
      at: ["E6"],
    },
    {
      name: "the district level after it ended",
      sheet: inYear(2026, { activity: "Kiểm tra công vụ tại cấp huyện" }),
      messageId: "obsolete",
      data: { term: "cấp huyện", instead: "cấp xã" },
    },
    {
      name: "several terms, each once",
      sheet: inYear(2026, { activity: "Tập huấn cho các huyện, thị xã và thị trấn" }),
      messageId: "obsolete",
      count: 3,
    },
    {
      name: "a township among coordinators",
      sheet: inYear(2026, { coordinator: "UBND các xã, phường, thị trấn" }),
      messageId: "obsolete",
      at: ["G6"],
      data: { term: "thị trấn" },
    },
    {
      name: "a merged province",
      sheet: inYear(2026, { activity: "Nâng cấp cổng thông tin tỉnh Hoà Bình" }),
      messageId: "obsolete",
      data: { instead: "tỉnh Phú Thọ", basis: "Nghị quyết số 202/2025/QH15" },
    },
  ],
});
