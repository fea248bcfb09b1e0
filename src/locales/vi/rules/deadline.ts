import type { RuleWordsFile } from "../../rule-words";

/** Words of the rules about the Thời gian column (deadline-missing, deadline-vague, date-maybe-swapped ...). */
export const deadlineRules = {
  "deadline-missing": {
    title: "Chưa ghi thời gian hoàn thành",
    why: "Không có thời gian thì không theo dõi, đôn đốc được và không biết khi nào là chậm.",
    messages: {
      missing: {
        what: "Hoạt động này chưa ghi thời gian hoàn thành.",
        todo: "Đề nghị ghi tháng, quý hoặc ngày.",
      },
      placeholder: {
        what: "Thời gian còn để “{text}”, chưa ghi mốc hoàn thành.",
        todo: "Đề nghị ghi tháng, quý hoặc ngày.",
      },
      mergePossible: {
        what: "Ô thời gian để trống; có thể dùng chung thời gian với dòng trên.",
        todo: "Đề nghị gộp ô với dòng trên nếu đúng như vậy, nếu không thì ghi tháng, quý hoặc ngày.",
      },
    },
  },
  "deadline-impossible": {
    title: "Thời gian không có trong lịch",
    why: "Thời gian ghi sai (ngày 31/9, quý V, năm gõ nhầm, mốc cuối trước mốc đầu) thì không theo dõi được và không nhập được vào hệ thống.",
    messages: {
      impossible: {
        what: "Thời gian “{text}” không có trong lịch, hoặc mốc cuối đứng trước mốc đầu.",
        todo: "Đề nghị ghi lại cho đúng.",
      },
      meant: {
        what: "Thời gian “{text}” không có trong lịch; có thể định ghi “{meant}”.",
        todo: "Đề nghị ghi lại cho đúng.",
      },
    },
  },
  "deadline-vague": {
    title: "Thời gian chưa có mốc cụ thể",
    why: "Mốc chung chung thì không xếp được lịch, không nhắc việc được và cuối năm khó đánh giá là đúng hạn hay chậm.",
    messages: {
      yearOnly: {
        what: "Thời gian chỉ ghi năm (“{text}”): {count} hoạt động.",
        todo: "Đề nghị ghi tháng hoặc quý, nhất là khi sản phẩm là văn bản, kế hoạch, báo cáo.",
      },
      recurring: {
        what: "Thời gian ghi việc thường xuyên mà không nêu kỳ hạn (“{text}”): {count} hoạt động.",
        todo: "Đề nghị ghi hằng tháng, hằng quý, hoặc thêm mốc báo cáo kết quả.",
      },
      conditional: {
        what: "Thời gian “{text}” phụ thuộc việc khác, chưa có mốc cụ thể.",
        todo: "Đề nghị ghi mốc dự kiến, hoặc số ngày kể từ khi có việc đó.",
      },
      relative: {
        what: "Thời gian “{text}” tính từ một việc chưa biết ngày: {count} hoạt động.",
        todo: "Đề nghị ghi thêm mốc dự kiến nếu được.",
      },
      byReference: {
        what: "Thời gian ghi theo văn bản hoặc chỉ đạo khác (“{text}”) nhưng chưa nêu số, ngày của văn bản đó.",
        todo: "Đề nghị ghi tháng, quý hoặc ngày; hoặc nêu rõ số, ngày văn bản.",
      },
      namedReference: {
        what: "Thời gian ghi theo văn bản khác (“{text}”): {count} hoạt động.",
        todo: "Đề nghị ghi luôn mốc thời gian nêu trong văn bản đó để người đọc không phải tra.",
      },
      startOnly: {
        what: "Thời gian “{text}” chỉ có mốc bắt đầu, chưa có mốc hoàn thành.",
        todo: "Đề nghị ghi thêm mốc hoàn thành.",
      },
      approximate: {
        what: "Thời gian ghi ước chừng (“{text}”): {count} hoạt động.",
        todo: "Đề nghị ghi tháng, quý hoặc ngày cụ thể.",
      },
      partOfYear: {
        what: "Thời gian “{text}” không rõ đến tháng nào.",
        todo: "Đề nghị ghi tháng hoặc quý.",
      },
      unreadable: {
        what: "Không hiểu được thời gian “{text}”.",
        todo: "Đề nghị ghi tháng, quý hoặc ngày.",
      },
    },
  },
  "deadline-outside-year": {
    title: "Thời gian ngoài năm kế hoạch",
    why: "Kế hoạch của một năm chỉ giao việc trong năm đó; mốc của năm khác thường do chép từ kế hoạch cũ hoặc gõ nhầm năm.",
    messages: {
      before: {
        what: "Thời gian “{text}” ở trước năm kế hoạch {year}.",
        todo: "Đề nghị sửa lại năm; nếu việc đã xong thì ghi rõ hoặc bỏ khỏi kế hoạch.",
      },
      after: {
        what: "Thời gian “{text}” ở sau năm kế hoạch {year}.",
        todo: "Đề nghị sửa lại năm, hoặc ghi mốc phải đạt trong năm {year}.",
      },
      reportAfterYear: {
        what: "Thời gian “{text}” ở sau năm kế hoạch {year}.",
        todo: "Đề nghị giữ nguyên nếu đây là báo cáo của cả năm {year}; nếu không thì sửa lại năm.",
      },
      productYear: {
        what: "Hoạt động ghi năm {year} nhưng sản phẩm ghi năm {other}.",
        todo: "Đề nghị thống nhất lại năm.",
      },
    },
  },
  "deadline-before-issue": {
    title: "Thời gian trước ngày ban hành kế hoạch",
    why: "Việc giao khi đã quá hạn, hoặc chỉ còn vài ngày, thì đơn vị không thể thực hiện đúng hạn.",
    messages: {
      past: {
        what: "Thời gian “{text}” đã qua khi kế hoạch được ký ngày {date}.",
        todo: "Đề nghị ghi mốc sau ngày ký; nếu việc đã xong thì ghi rõ.",
      },
      shortNotice: {
        what: "Từ ngày ký kế hoạch ({date}) đến hết thời gian “{text}” chỉ còn {days} ngày.",
        todo: "Đề nghị xem lại mốc này có kịp không.",
      },
    },
  },
  "deadline-several": {
    title: "Nhiều mốc thời gian trong một ô",
    why: "Một ô có hai mốc thì không rõ mốc nào của việc nào.",
    messages: {
      several: {
        what: "Ô thời gian có hai mốc: “{a}” và “{b}”.",
        todo: "Đề nghị tách mỗi hoạt động một dòng, mỗi dòng một mốc.",
      },
      split: {
        what: "Ô thời gian có hai mốc “{a}” và “{b}” của hai hoạt động bị dồn vào một dòng; đã tạm tách để kiểm tra.",
        todo: "Đề nghị tách thành hai dòng và xem mốc nào của hoạt động nào.",
      },
    },
  },
  "deadline-implausible": {
    title: "Thời gian chưa hợp lý",
    why: "Mốc có trong lịch nhưng khó đúng với việc phải làm, thường do gõ nhầm hoặc chép từ dòng khác.",
    messages: {
      holiday: {
        what: "Hạn “{text}” rơi vào dịp nghỉ Tết Nguyên đán ({from} đến {to}).",
        todo: "Đề nghị chọn mốc trước hoặc sau Tết.",
      },
      reportTooEarly: {
        what: "Thời gian “{text}” sớm hơn kỳ báo cáo (“{period}”).",
        todo: "Đề nghị xem lại thời gian hoặc kỳ báo cáo.",
      },
      ongoingTooEarly: {
        what: "Việc làm quanh năm nhưng thời gian ghi “{text}”.",
        todo: "Đề nghị xem lại; nếu là việc thường xuyên thì ghi kỳ hạn hoặc mốc báo cáo.",
      },
      planTooLate: {
        what: "Kế hoạch hoặc dự toán cho năm {year} nhưng thời gian ghi “{text}”.",
        todo: "Đề nghị xem lại thời gian, hoặc năm của kế hoạch.",
      },
      meant: {
        what: "Thời gian “{text}” có thể là “{meant}”.",
        todo: "Đề nghị xác nhận và ghi lại cho rõ.",
      },
    },
  },
  "date-maybe-swapped": {
    title: "Ngày và tháng có thể bị đảo",
    why: "Excel cài theo kiểu Mỹ hiểu 05/3/2024 là ngày 3 tháng 5. Ngày từ 13 trở đi vẫn là chữ nên không ai nhận ra.",
    messages: {
      column: {
        what: "Có {count} ô ngày trong cột Thời gian có thể bị Excel đảo ngày với tháng, ví dụ đang lưu {stored}, có thể định ghi {other}.",
        todo: "Đề nghị so lại với bản gốc rồi gõ lại ngày.",
      },
      cell: {
        what: "Ô này đang lưu ngày {stored}, trước ngày ký kế hoạch; có thể định ghi {other}.",
        todo: "Đề nghị so lại với bản gốc rồi gõ lại ngày.",
      },
    },
  },
} satisfies RuleWordsFile;
