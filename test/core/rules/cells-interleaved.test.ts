import { cellsInterleaved } from "../../../src/core/rules/cells-interleaved";
import { STANDARD_HEADER } from "../../support/sheet";
import { testRule } from "../../support/test-rule";

testRule(cellsInterleaved, {
  accept: [
    { name: "whole cells" },
    {
      name: "a long list of units",
      rows: [
        { lead: "Sở Tài chính (đối với phần kinh phí); Sở Nội vụ (đối với tổ chức bộ máy); UBND các huyện, thành phố" },
      ],
    },
    {
      name: "long prose full of compounds",
      rows: [
        {
          objective:
            "Mục tiêu 1: Nâng cao chất lượng dịch vụ công trực tuyến toàn trình trên tổng số thủ tục hành chính thuộc thẩm quyền giải quyết; " +
            "kiểm soát chặt chẽ việc ban hành quy định về thủ tục hành chính; đối thoại với người dân, doanh nghiệp trong lĩnh vực quản lý; " +
            "phối hợp với các đơn vị sự nghiệp công lập trực thuộc; thực hiện đánh giá tác động (trong trường hợp được giao)",
        },
      ],
    },
    { name: "one task that names another", rows: [{ task: "Nhiệm vụ 2: Tiếp tục nhiệm vụ trọng tâm của Nhiệm vụ 1" }] },
    {
      name: "an inherited task",
      rows: [{}, { tt: "", objective: "", task: "", activity: "Hoạt động 2: Trình duyệt" }],
    },
  ],
  reject: [
    {
      name: "product and lead mixed word by word",
      rows: [
        {
          product:
            "Báo cáo Sở Nội vụ kết quả rà (đối với lĩnh soát thủ vực tổ chức), tục hành các phòng chuyên chính; Quyết môn thuộc định công bố Sở",
        },
      ],
      messageId: "interleaved",
      at: ["E6"],
    },
    {
      name: "one torn compound and a bracket left open",
      rows: [{ product: "Kế hoạch kiểm tra (đối của các ngành với từng lĩnh vực được giao" }],
      messageId: "interleaved",
      at: ["E6"],
    },
    {
      name: "only the joined lower half is mixed, and is quoted",
      rows: [
        { product: "Kế hoạch kiểm tra, báo cáo và", deadline: "Tháng 6" },
        STANDARD_HEADER,
        [
          null,
          null,
          null,
          null,
          "kết luận thuộc lĩnh các phòng vực quản đơn vị lý được giao trực của thuộc",
          null,
          null,
          "năm 2024",
        ],
      ],
      messageId: "interleaved",
      at: ["E6", "E8"],
      data: { text: "kết luận thuộc lĩnh các phòng vực quản đơn vị lý được giao trực của thuộc" },
    },
    {
      name: "two tasks in one cell",
      rows: [{ task: "Nhiệm vụ 1: Rà soát quy chế. Nhiệm vụ 2: Sửa đổi quy chế" }],
      messageId: "twoRows",
      at: ["C6"],
      data: { text: "Nhiệm vụ 2: Sửa đổi quy chế" },
    },
    {
      name: "a lower half that goes on into a whole row",
      rows: [
        {
          task: "Nhiệm vụ 1: Rà soát, sắp xếp tổ chức bên trong bảo",
          activity: "Hoạt động 1: Rà soát số lượng cấp phó so",
          deadline: "",
        },
        STANDARD_HEADER,
        [
          null,
          null,
          "đảm tiêu chí theo quy định. Nhiệm vụ 2: Tổ chức lại các phòng",
          "với quy định. Hoạt động 1: Xây dựng đề án tổ chức lại phòng",
          "Đề án",
          "Văn phòng Sở",
          "Các phòng",
          "Tháng 8/2024",
        ],
      ],
      messageId: "twoRows",
      at: ["C8", "D8"],
    },
  ],
});
