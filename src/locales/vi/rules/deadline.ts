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
      mergePossible: {
        what: "Ô thời gian để trống; có thể dùng chung thời gian với dòng trên.",
        todo: "Đề nghị gộp ô với dòng trên nếu đúng như vậy, nếu không thì ghi tháng, quý hoặc ngày.",
      },
    },
  },
} satisfies RuleWordsFile;
