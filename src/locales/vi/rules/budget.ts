import type { RuleWordsFile } from "../../rule-words";

/** Words of the rules about money (budget-missing, budget-ambiguous ...). */
export const budgetRules = {
  "budget-missing": {
    title: "Chưa ghi kinh phí",
    why: "Hoạt động phải chi tiền mà không ghi kinh phí thì không có căn cứ bố trí và dễ không thực hiện được. Hoạt động không phải chi thì để trống cũng được.",
    messages: {
      costsMoney: {
        what: "Hoạt động có khả năng phải chi (“{phrase}”) nhưng chưa ghi kinh phí.",
        todo: "Đề nghị ghi số tiền dự kiến, hoặc ghi rõ nguồn hay không phát sinh kinh phí.",
      },
      elsewhere: {
        what: "Có {count} hoạt động chưa ghi kinh phí, trong đó {likely} hoạt động có khả năng phải chi.",
        todo: "Đề nghị ghi một câu dưới bảng về nguồn kinh phí của các hoạt động còn lại, ví dụ “Các hoạt động còn lại sử dụng kinh phí thường xuyên được giao”.",
      },
      noColumn: {
        what: "Bảng không có cột Kinh phí.",
        todo: "Đề nghị ghi một câu về nguồn kinh phí thực hiện, hoặc thêm cột nếu có hoạt động phải chi.",
      },
      noColumnLikely: {
        what: "Bảng không có cột Kinh phí, trong khi có {likely} hoạt động có khả năng phải chi.",
        todo: "Đề nghị ghi một câu về nguồn kinh phí thực hiện, hoặc thêm cột Kinh phí.",
      },
    },
  },
  "budget-deferred": {
    title: "Kinh phí chưa có số tiền",
    why: "Ghi “Theo quy định” thì không biết bao nhiêu, lấy từ đâu và không cộng được.",
    messages: {
      unnamed: {
        what: "Kinh phí ghi “{text}”, chưa nêu số tiền hoặc dự toán cụ thể ({count} hoạt động).",
        todo: "Đề nghị ghi số tiền dự kiến, hoặc số, ngày của dự toán được duyệt.",
      },
      estimate: {
        what: "Kinh phí ghi “{text}”, chưa có số tiền ({count} hoạt động).",
        todo: "Đề nghị ghi số tiền nếu đã biết; nếu chưa thì ghi số, ngày của văn bản duyệt.",
      },
    },
  },
  "budget-ambiguous": {
    title: "Số tiền chưa rõ",
    why: "Dấu chấm, dấu phẩy và đơn vị đọc được theo nhiều cách; hiểu nhầm là sai gấp một nghìn lần khi cộng.",
    messages: {
      numeric: {
        what: "Số “{text}” chưa rõ: {a} hay {b} triệu đồng? Excel có thể đã hiểu dấu chấm là dấu thập phân.",
        todo: "Đề nghị xác nhận và gõ lại số.",
      },
      text: {
        what: "Số “{text}” chưa rõ: {a} hay {b} triệu đồng?",
        todo: "Đề nghị xác nhận và ghi không có dấu chấm ngăn cách.",
      },
      unit: {
        what: "Số “{text}” có thể không theo đơn vị của cột; đang hiểu là {a} triệu đồng.",
        todo: "Đề nghị xác nhận và ghi lại theo đơn vị của cột.",
      },
      several: {
        what: "Kinh phí “{text}” không phải một số tiền duy nhất.",
        todo: "Đề nghị ghi một số tiền cho mỗi hoạt động.",
      },
      share: {
        what: "Kinh phí “{text}” là mức cho một đơn vị, một lớp hoặc một lần.",
        todo: "Đề nghị ghi tổng số tiền của hoạt động.",
      },
      negative: {
        what: "Số tiền “{text}” là số âm.",
        todo: "Đề nghị ghi lại; dấu gạch đầu dòng có thể đã thành dấu trừ.",
      },
      currency: {
        what: "Kinh phí “{text}” không ghi bằng đồng Việt Nam.",
        todo: "Đề nghị quy đổi ra đơn vị của cột.",
      },
      date: {
        what: "Ô kinh phí đang là ngày tháng (“{text}”); có thể Excel đã đổi số tiền thành ngày.",
        todo: "Đề nghị gõ lại số tiền.",
      },
      confirm: {
        what: "Kinh phí “{text}” được hiểu là {a} triệu đồng.",
        todo: "Đề nghị xác nhận và ghi kết quả bằng số.",
      },
      notMoney: {
        what: "Không hiểu được kinh phí “{text}”.",
        todo: "Đề nghị ghi số tiền hoặc nguồn kinh phí; nếu là nội dung của cột khác thì chuyển về đúng cột.",
      },
    },
  },
  "budget-as-text": {
    title: "Số tiền ghi dạng chữ",
    why: "Excel không cộng số tiền được lưu dạng chữ, nên tổng sẽ thiếu mà không báo.",
    messages: {
      number: {
        what: "Số tiền “{text}” đang lưu dạng chữ nên Excel không cộng ({count} ô).",
        todo: "Đề nghị chuyển thành số {value}.",
      },
      withWords: {
        what: "Số tiền “{text}” có kèm chữ nên Excel không cộng ({count} ô).",
        todo: "Đề nghị ghi riêng số {value}, phần chữ chuyển sang cột Ghi chú.",
      },
    },
  },
  "budget-without-source": {
    title: "Số tiền lớn chưa nêu nguồn",
    why: "Với số tiền lớn, cơ quan thẩm định sẽ hỏi lấy từ nguồn nào trước khi xem nội dung khác.",
    messages: {
      large: {
        what: "Kinh phí “{text}” ({a} triệu đồng) chưa nêu nguồn ({count} hoạt động).",
        todo: "Đề nghị ghi nguồn trong ô, trong cột Nguồn kinh phí hoặc thành một câu dưới bảng.",
      },
    },
  },
} satisfies RuleWordsFile;
