import type { RuleWordsFile } from "../../rule-words";

/** Words of the rules about quantitative targets (target-conflict, target-incomplete ...). */
export const targetRules = {
  "target-in-activity": {
    title: "Chỉ tiêu nằm ở nhiệm vụ, hoạt động",
    why: "Chỉ tiêu ghi ở cột Mục tiêu mới được tổng hợp, theo dõi; nhiệm vụ, hoạt động là việc phải làm để đạt chỉ tiêu.",
    messages: {
      instead: {
        what: "Ô này nêu chỉ tiêu ({text}) thay cho việc phải làm.",
        todo: "Đề nghị ghi việc phải làm để đạt chỉ tiêu; chuyển chỉ tiêu lên mục tiêu.",
      },
      inside: {
        what: "Chỉ tiêu {text} nằm trong nhiệm vụ, hoạt động và chưa có ở mục tiêu.",
        todo: "Đề nghị chuyển chỉ tiêu lên cột Mục tiêu.",
      },
    },
  },
  "target-conflict": {
    title: "Chỉ tiêu trong cùng dòng chưa khớp",
    why: "Một chỉ tiêu ghi hai mức thì cuối năm không biết đánh giá theo mức nào.",
    messages: {
      differ: {
        what: "Chỉ tiêu trong cùng dòng chưa khớp: {a} và {b} ({indicator}).",
        todo: "Đề nghị thống nhất một mức.",
      },
    },
  },
  "target-incomplete": {
    title: "Chỉ tiêu ghi chưa đủ",
    why: "Chỉ tiêu phải cho biết tỷ lệ của cái gì và đạt được điều gì, nếu không thì không tính được.",
    messages: {
      noPredicate: {
        what: "Chỉ tiêu {text} chưa nói rõ đạt điều gì: “{indicator}”.",
        todo: "Đề nghị ghi thêm, ví dụ: được xử lý trên môi trường mạng, được giải quyết đúng hạn.",
      },
      noSubject: {
        what: "Chỉ tiêu {text} chưa nói rõ là tỷ lệ của cái gì.",
        todo: "Đề nghị ghi rõ đối tượng được tính.",
      },
      cutOff: {
        what: "Nội dung ô dừng giữa chừng: “{text}”.",
        todo: "Đề nghị ghi tiếp phần còn thiếu.",
      },
    },
  },
  "target-not-measurable": {
    title: "Mục tiêu chưa có số liệu để đo",
    why: "Mục tiêu có con số thì cuối năm mới biết đạt hay chưa. Mục tiêu định tính vẫn dùng được nhưng nên hạn chế.",
    messages: {
      noFigure: {
        what: "{count} trong {all} mục tiêu không có con số nào để đo.",
        todo: "Đề nghị lượng hóa những mục tiêu có thể đo được.",
      },
    },
  },
} satisfies RuleWordsFile;
