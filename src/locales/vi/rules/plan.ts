import type { RuleWordsFile } from "../../rule-words";

/** Words of the rules about title block, sections and numbering (title-placeholder, plan-year-unknown, section-missing, tt-gap ...). */
export const planRules = {
  "title-placeholder": {
    title: "Chưa điền số, ngày của kế hoạch",
    why: "Phụ lục chỉ có giá trị kèm theo một kế hoạch cụ thể; chỗ để trống trong dòng “Kèm theo Kế hoạch số … ngày …” dễ bị bỏ sót khi phát hành.",
    messages: {
      number: {
        what: "Dòng “{text}” chưa ghi số kế hoạch.",
        todo: "Đề nghị điền số khi kế hoạch được ký; nếu đang lấy ý kiến thì ghi rõ là dự thảo.",
      },
      date: {
        what: "Dòng “{text}” chưa ghi đủ ngày, tháng, năm của kế hoạch.",
        todo: "Đề nghị điền ngày ký; nếu đang lấy ý kiến thì ghi rõ là dự thảo.",
      },
      numberAndDate: {
        what: "Dòng “{text}” chưa ghi số và ngày của kế hoạch.",
        todo: "Đề nghị điền số và ngày khi kế hoạch được ký; nếu đang lấy ý kiến thì ghi rõ là dự thảo.",
      },
    },
  },
  "plan-year-unknown": {
    title: "Chưa rõ năm kế hoạch",
    why: "Không biết năm kế hoạch thì “quý III”, “tháng 5” không thành mốc cụ thể và không đối chiếu được thời gian.",
    messages: {
      unknown: {
        what: "Tiêu đề chưa ghi năm của kế hoạch (ví dụ “năm 2025”). Năm ký văn bản không thay được năm kế hoạch.",
        todo: "Đề nghị ghi năm vào tiêu đề hoặc chọn năm kế hoạch khi kiểm tra.",
      },
    },
  },
  "plan-unit-unknown": {
    title: "Chưa rõ đơn vị lập kế hoạch",
    why: "Biết đơn vị lập kế hoạch mới biết đơn vị nào được giao việc, nội dung nào ngoài thẩm quyền.",
    messages: {
      unknown: {
        what: "Tiêu đề chưa ghi đơn vị ban hành kế hoạch.",
        todo: "Đề nghị ghi tên đơn vị vào tiêu đề hoặc chọn đơn vị khi kiểm tra.",
      },
    },
  },
  "section-missing": {
    title: "Thiếu phần của chương trình cải cách hành chính",
    why: "Kế hoạch năm cần có đủ các nội dung của Chương trình tổng thể cải cách hành chính nhà nước để tổng hợp được theo từng phần.",
    messages: {
      missing: {
        what: "Bảng chưa có {count} phần: {names}.",
        todo: "Đề nghị bổ sung, hoặc chọn chế độ một phần nếu đơn vị chỉ được giao một nội dung.",
      },
    },
  },
  "section-unknown": {
    title: "Tên phần chưa khớp chương trình cải cách hành chính",
    why: "Số liệu được tổng hợp theo phần; tên phần lạ hoặc lặp lại thì không biết xếp vào đâu.",
    messages: {
      unknown: {
        what: "“{name}” không phải tên một phần của chương trình cải cách hành chính.",
        todo: "Đề nghị ghi theo tên phần của chương trình, hoặc chuyển thành mục tiêu trong phần tương ứng.",
      },
      oldName: {
        what: "“{name}” là tên phần của Chương trình giai đoạn 2011-2020.",
        todo: "Đề nghị ghi theo Nghị quyết số 76/NQ-CP ngày 15/7/2021: “{proper}”.",
      },
      repeated: {
        what: "Phần “{name}” trùng nội dung với phần {code} “{first}” ở trên.",
        todo: "Đề nghị gộp làm một phần hoặc sửa tên phần.",
      },
    },
  },
  "tt-gap": {
    title: "Số thứ tự không liên tục",
    why: "Văn bản khác dẫn chiếu theo số thứ tự; số nhảy, trùng hoặc thiếu thường là dấu hiệu mất dòng.",
    messages: {
      gap: {
        what: "Số thứ tự nhảy từ {previous} sang {number}, không có {expected}.",
        todo: "Đề nghị xem có mất dòng không; nếu không thì đánh lại số.",
      },
      first: {
        what: "Số thứ tự trong phần này bắt đầu từ {number}, không có {expected}.",
        todo: "Đề nghị xem có mất dòng không; nếu không thì đánh lại số.",
      },
      repeat: {
        what: "Số thứ tự {number} lặp lại hoặc không theo thứ tự; sau số đứng trước phải là {expected}.",
        todo: "Đề nghị đánh lại số.",
      },
      missing: {
        what: "Dòng này chưa có số thứ tự, trong khi các dòng khác đều có; theo thứ tự là {expected}.",
        todo: "Đề nghị điền số thứ tự, hoặc gộp ô nếu dòng thuộc số ở trên.",
      },
      labelGap: {
        what: "Sau “{previous}” là “{label}”, không có “{expected}”.",
        todo: "Đề nghị xem có mất dòng không; nếu không thì đánh lại số.",
      },
      labelFirst: {
        what: "Mục này bắt đầu từ “{label}”, không có “{expected}”.",
        todo: "Đề nghị xem có mất dòng không; nếu không thì đánh lại số.",
      },
      labelRepeat: {
        what: "“{label}” lặp lại hoặc không theo thứ tự, vì đứng sau “{previous}”.",
        todo: "Đề nghị đánh lại số, hoặc gộp nếu là cùng một nội dung.",
      },
    },
  },
  "label-number-mismatch": {
    title: "Hai số của cùng một nội dung không khớp",
    why: "Khi hai số nói khác nhau thì không biết nơi khác dẫn chiếu theo số nào.",
    messages: {
      objective: {
        what: "Cột TT ghi {number} nhưng nội dung ghi “{label}”; {count} dòng lệch như vậy.",
        todo: "Đề nghị đánh lại số cho khớp.",
      },
      task: {
        what: "Số “{number}” không khớp với “{label}” đứng sau.",
        todo: "Đề nghị sửa cho hai số cuối giống nhau.",
      },
      parent: {
        what: "Nhiệm vụ mang số “{number}” nhưng thuộc {label}.",
        todo: "Đề nghị sửa số đầu cho khớp với mục tiêu.",
      },
    },
  },
  "label-format": {
    title: "Cách đánh số, ghi nhãn chưa thống nhất",
    why: "Nhãn ghi cùng một kiểu thì đọc, tìm kiếm và tổng hợp đều dễ.",
    messages: {
      spacing: {
        what: "Nhãn “{text}” thừa hoặc thiếu dấu cách; {count} ô như vậy.",
        todo: "Đề nghị ghi như “Nhiệm vụ 1: …”.",
      },
      mark: {
        what: "Nhãn “{text}” không dùng dấu “{mark}” như các nhãn khác trong bảng; {count} ô như vậy.",
        todo: "Đề nghị ghi cùng một dấu sau số.",
      },
      missing: {
        what: "“{text}” chưa có nhãn “{label}” như các ô khác cùng cột; {count} ô như vậy.",
        todo: "Đề nghị thêm nhãn.",
      },
      unnumbered: {
        what: "“{text}” không đánh số như “1.1.” ở các nhiệm vụ khác; {count} ô như vậy.",
        todo: "Đề nghị đánh số theo một cách trong cả bảng.",
      },
      numberPlace: {
        what: "Số của mục tiêu khi thì ở cột TT, khi thì ở đầu cột Mục tiêu; {count} số ở cột {column}, khác với phần lớn các dòng.",
        todo: "Đề nghị đặt số ở cùng một cột.",
      },
    },
  },
  "internal-column": {
    title: "Cột nội bộ trong bảng sẽ phát hành",
    why: "Cột giải trình để cơ quan tự xem thì không phát hành kèm kế hoạch.",
    messages: {
      internal: {
        what: "Cột “{label}” là cột nội bộ.",
        todo: "Đề nghị xóa hoặc để riêng cột này trước khi phát hành, nộp.",
      },
    },
  },
} satisfies RuleWordsFile;
