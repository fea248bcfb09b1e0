import type { RuleWordsFile } from "../../rule-words";

/** Words of the rules about objective, task, activity and product of a row, and rows against each other (task-without-activity, row-duplicate ...). */
export const rowRules = {
  "objective-without-task": {
    title: "Mục tiêu chưa có nhiệm vụ",
    why: "Không có nhiệm vụ thì không rõ mục tiêu được thực hiện bằng việc gì.",
    messages: {
      none: {
        what: "Mục tiêu này chưa có nhiệm vụ nào.",
        todo: "Đề nghị bổ sung nhiệm vụ, hoặc bỏ mục tiêu nếu ghi nhầm.",
      },
      mergePossible: {
        what: "Ô nhiệm vụ của mục tiêu này để trống; có thể dùng chung nhiệm vụ với mục tiêu trên.",
        todo: "Đề nghị gộp ô với dòng trên nếu đúng như vậy, nếu không thì bổ sung nhiệm vụ.",
      },
    },
  },
  "task-without-activity": {
    title: "Nhiệm vụ chưa có hoạt động",
    why: "Hoạt động cho biết nhiệm vụ được làm cụ thể thế nào; thiếu hoạt động thì khó theo dõi.",
    messages: {
      nothing: {
        what: "Nhiệm vụ này chưa có hoạt động, sản phẩm và đơn vị chủ trì.",
        todo: "Đề nghị bổ sung hoạt động, sản phẩm, đơn vị chủ trì và thời gian.",
      },
      carriesOwn: {
        what: "Nhiệm vụ này ghi thẳng sản phẩm, đơn vị chủ trì mà không có hoạt động.",
        todo: "Đề nghị xem lại; bổ sung hoạt động nếu còn thiếu.",
      },
    },
  },
  "activity-without-product": {
    title: "Hoạt động chưa có sản phẩm",
    why: "Không có sản phẩm thì không có căn cứ để xác định hoạt động đã hoàn thành.",
    messages: {
      missing: {
        what: "Hoạt động này chưa ghi kết quả, sản phẩm.",
        todo: "Đề nghị ghi sản phẩm cụ thể: kế hoạch, báo cáo, quyết định, số lớp, số cuộc ...",
      },
      mergePossible: {
        what: "Ô sản phẩm để trống; có thể dùng chung sản phẩm với dòng trên.",
        todo: "Đề nghị gộp ô với dòng trên nếu đúng như vậy, nếu không thì ghi sản phẩm.",
      },
    },
  },
  "product-unverifiable": {
    title: "Sản phẩm khó kiểm chứng",
    why: "Sản phẩm là thứ có thể đưa ra khi kiểm tra, chấm điểm: văn bản nào, bao nhiêu, ở đâu. Ghi chung chung thì cuối năm không có gì để đối chiếu.",
    messages: {
      bare: {
        what: "Sản phẩm chỉ ghi “{text}” ({count} ô), chưa rõ là văn bản hay kết quả gì.",
        todo: "Đề nghị ghi rõ loại và nội dung sản phẩm.",
      },
      action: {
        what: "Sản phẩm ghi là việc phải làm, chưa phải kết quả, như “{text}” ({count} ô).",
        todo: "Đề nghị ghi thứ có được khi làm xong: biên bản nghiệm thu, kế hoạch, báo cáo, số lớp ...",
      },
      outcome: {
        what: "Sản phẩm ghi là tình trạng mong muốn, như “{text}” ({count} ô), khó đưa ra để kiểm tra.",
        todo: "Đề nghị ghi tài liệu hoặc số liệu chứng minh.",
      },
    },
  },
  "activity-is-product": {
    title: "Hoạt động ghi như sản phẩm",
    why: "Hoạt động là việc phải làm; văn bản, hội nghị là kết quả và thuộc cột Kết quả/Sản phẩm.",
    messages: {
      noAction: {
        what: "Hoạt động bắt đầu bằng “{document}”, là sản phẩm, và không nêu việc phải làm.",
        todo: "Đề nghị ghi việc phải làm (tham mưu, xây dựng, tổ chức ...), chuyển sản phẩm sang cột Kết quả/Sản phẩm.",
      },
    },
  },
  "activity-repeats-task": {
    title: "Hoạt động lặp lại nhiệm vụ",
    why: "Hoạt động ghi lại nguyên văn nhiệm vụ thì không cho biết nhiệm vụ được làm thế nào.",
    messages: {
      same: {
        what: "Hoạt động ghi giống nguyên văn nhiệm vụ.",
        todo: "Đề nghị ghi các bước cụ thể, hoặc bỏ bớt một trong hai.",
      },
      begins: {
        what: "Phần đầu của hoạt động ghi giống nguyên văn nhiệm vụ.",
        todo: "Đề nghị chỉ giữ lại phần nêu cách làm.",
      },
    },
  },
  "several-activities-in-cell": {
    title: "Nhiều hoạt động trong một ô",
    why: "Nhiều hoạt động chung một ô thì không rõ từng hoạt động có sản phẩm gì, ai chủ trì, khi nào xong.",
    messages: {
      labelled: {
        what: "Ô này có {count} hoạt động (Hoạt động 1, Hoạt động 2 ...) dùng chung một sản phẩm, đơn vị và thời gian.",
        todo: "Đề nghị tách mỗi hoạt động một dòng.",
      },
      listed: {
        what: "Ô này liệt kê {count} việc dùng chung một sản phẩm, đơn vị và thời gian.",
        todo: "Đề nghị xem lại; tách thành nhiều dòng nếu sản phẩm, đơn vị hoặc thời gian khác nhau.",
      },
    },
  },
  "row-duplicate": {
    title: "Dòng trùng nhau",
    why: "Một việc ghi hai lần thì bị đếm hai lần khi tổng hợp và không rõ báo cáo ở dòng nào.",
    messages: {
      same: {
        what: "{count} dòng ({rows}) trùng nhau về nội dung, sản phẩm, chủ trì và thời gian: “{text}”.",
        todo: "Đề nghị gộp lại, chỉ giữ một dòng.",
      },
    },
  },
  "row-near-duplicate": {
    title: "Dòng gần giống nhau",
    why: "Hai dòng gần như nhau có thể là một việc ghi hai lần; nếu là hai việc thì cần ghi rõ chỗ khác nhau.",
    messages: {
      similar: {
        what: "Dòng {second} gần giống dòng {first}: “{b}” và “{a}”.",
        todo: "Đề nghị gộp nếu là một việc, hoặc ghi rõ chỗ khác nhau.",
      },
    },
  },
  "objective-duplicate": {
    title: "Mục tiêu trùng nhau",
    why: "Một mục tiêu hoặc chỉ tiêu ghi ở hai nơi thì khi tổng hợp bị đếm hai lần và dễ lệch nhau khi sửa.",
    messages: {
      sameText: {
        what: "Mục tiêu “{text}” được ghi hai lần.",
        todo: "Đề nghị gộp các nhiệm vụ về một mục tiêu.",
      },
      sameTarget: {
        what: "Hai mục tiêu cùng nêu một chỉ tiêu: {indicator} ({target}).",
        todo: "Đề nghị chỉ giữ chỉ tiêu ở một mục tiêu.",
      },
    },
  },
  "total-wrong": {
    title: "Số cộng chưa khớp",
    why: "Tổng kinh phí là số được trích vào tờ trình, dự toán; lệch với các dòng thì bảng bị trả lại.",
    messages: {
      typed: {
        what: "Số cộng ghi {stated}, các dòng cộng lại là {expected}.",
        todo: "Đề nghị sửa số cộng, hoặc kiểm tra lại kinh phí từng dòng.",
      },
      formula: {
        what: "Công thức cộng cho {stated}, các dòng cộng lại là {expected}.",
        todo: "Đề nghị kiểm tra vùng cộng của công thức, hoặc tính lại bảng.",
      },
    },
  },
} satisfies RuleWordsFile;
