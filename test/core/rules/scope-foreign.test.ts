import { scopeForeign } from "../../../src/core/rules/scope-foreign";
import { standardSheet } from "../../support/sheet";
import { titleOf } from "../../support/short-forms";
import { testRule } from "../../support/test-rule";

const accepted = [
  "Tham mưu Chủ tịch UBND tỉnh công bố thủ tục hành chính",
  "Trình Chủ tịch UBND tỉnh công bố danh mục thủ tục hành chính",
  "Rà soát thủ tục, đề xuất công bố, bãi bỏ thủ tục thuộc thẩm quyền của UBND tỉnh",
  "Xây dựng dự thảo Nghị quyết, trình UBND tỉnh xem xét",
  "Tham mưu UBND tỉnh trình Chính phủ phê duyệt đề án",
  "Niêm yết thủ tục theo Quyết định công bố của Chủ tịch UBND tỉnh",
  "Ban hành kế hoạch thực hiện Nghị quyết của HĐND tỉnh",
  "Ban hành các văn bản chỉ đạo, triển khai của UBND tỉnh",
  "Công bố, công khai thủ tục hành chính tại Bộ phận Một cửa",
  "Ban hành Quyết định phân công nhiệm vụ của Giám đốc Sở",
  "Dự hội nghị công bố Chỉ số cải cách hành chính của các sở, ngành",
  "Khắc phục hạn chế sau khi UBND tỉnh công bố Chỉ số cải cách hành chính của các sở",
  "Công bố, công khai dự toán ngân sách của UBND tỉnh",
  "Phê duyệt danh mục nhiệm vụ thuộc thẩm quyền của UBND tỉnh giao cho Sở",
  "Đảng ủy Sở ban hành nghị quyết chuyên đề",
  "Thực hiện quy trình nội bộ đã được Chủ tịch UBND tỉnh phê duyệt",
];
const rejected = [
  "Hoạt động 1: Công bố thủ tục hành chính của Chủ tịch UBND tỉnh",
  "Phê duyệt quy trình nội bộ giải quyết thủ tục hành chính thuộc thẩm quyền giải quyết của UBND tỉnh",
  "Ban hành Nghị quyết về chính sách thu hút nhân lực",
  "Ban hành Quyết định của UBND tỉnh về định mức xe công",
  "Hoàn thiện đề án và trình Chính phủ phê duyệt",
  "Chấm và công bố Chỉ số cải cách hành chính hằng năm của các sở, ban, ngành",
  "Ban hành kế hoạch kiểm tra văn bản do HĐND, UBND các cấp ban hành",
];
const activity = "Công bố thủ tục hành chính của Chủ tịch UBND tỉnh";

testRule(scopeForeign, {
  accept: [
    ...accepted.map((text) => ({ name: text, rows: [{ activity: text }] })),
    { name: "the province's own plan", sheet: standardSheet([{ activity }], titleOf("UBND tỉnh Sông Lam", 2024)) },
    {
      name: "the plan of a city under the Government",
      sheet: standardSheet([{ activity }], titleOf("UBND thành phố Cần Thơ", 2024)),
    },
    { name: "a row whose product is a draft", rows: [{ activity, product: "Tờ trình, dự thảo Quyết định" }] },
    { name: "an unknown owner", sheet: standardSheet([{ activity }], [["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024"]]) },
  ],
  reject: [
    ...rejected.map(
      (text) =>
        ({
          name: text,
          rows: [{ activity: text }],
          messageId: "aboveAuthority",
          severity: "warning",
          at: ["D6"],
        }) as const,
    ),
    {
      name: "in a task",
      rows: [{ task: `Nhiệm vụ 1: ${activity}` }],
      messageId: "aboveAuthority",
      at: ["C6"],
      data: { text: activity },
    },
    {
      name: "in a commune's plan",
      sheet: standardSheet([{ activity }], titleOf("UBND xã Tân Phú", 2024)),
      messageId: "aboveAuthority",
    },
  ],
});
