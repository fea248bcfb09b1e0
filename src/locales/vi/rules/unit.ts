import type { RuleWordsFile } from "../../rule-words";

/** Words of the rules about lead and coordinating units (lead-missing, unit-foreign ...). */
export const unitRules = {
  "lead-missing": {
    title: "Chưa ghi đơn vị chủ trì",
    why: "Không có đơn vị chủ trì thì không biết giao việc cho ai và đôn đốc ai.",
    messages: {
      missing: {
        what: "Hoạt động này chưa ghi đơn vị chủ trì.",
        todo: "Đề nghị ghi một đơn vị chủ trì.",
      },
      maybeMerged: {
        what: "Ô chủ trì để trống; có thể dùng chung đơn vị chủ trì với dòng trên.",
        todo: "Đề nghị gộp ô với dòng trên nếu đúng như vậy, nếu không thì ghi đơn vị chủ trì.",
      },
    },
  },
  "lead-many": {
    title: "Nhiều đơn vị cùng chủ trì",
    why: "Nhiều đơn vị cùng chủ trì một việc thì không đơn vị nào chịu trách nhiệm chính về kết quả.",
    messages: {
      several: {
        what: "Nhiều đơn vị cùng chủ trì: “{text}”.",
        todo: "Đề nghị chọn một, các đơn vị khác chuyển sang cột Phối hợp; nếu mỗi đơn vị làm một phần thì ghi rõ phần việc trong ngoặc.",
      },
      severalRows: {
        what: "Có {count} dòng ghi nhiều đơn vị cùng chủ trì, dòng đầu là “{text}”.",
        todo: "Đề nghị mỗi dòng chọn một đơn vị chủ trì, các đơn vị khác chuyển sang cột Phối hợp.",
      },
      oneColumn: {
        what: "Có {count} dòng phân công cho nhiều đơn vị trong cùng một ô mà chưa nêu đơn vị nào chủ trì, dòng đầu là “{text}”.",
        todo: "Đề nghị ghi rõ “{first} chủ trì, phối hợp với ...” nếu đơn vị ghi đầu là đơn vị chủ trì.",
      },
    },
  },
  "lead-not-a-lead-body": {
    title: "Nơi ghi ở cột chủ trì không phải đơn vị chủ trì",
    why: "Đơn vị chủ trì phải là cơ quan, phòng, đơn vị có tên cụ thể, chịu trách nhiệm và báo cáo được kết quả.",
    messages: {
      noBody: {
        what: "“{text}” không phải là đơn vị chủ trì được.",
        todo: "Đề nghị ghi cơ quan, phòng hoặc đơn vị thực hiện việc này.",
      },
    },
  },
  "coordinator-missing": {
    title: "Chưa ghi đơn vị phối hợp",
    why: "Việc cần nhiều đơn vị cùng làm thì nên ghi sẵn đơn vị phối hợp để các đơn vị chủ động.",
    messages: {
      missing: {
        what: "Có {count} trong {all} dòng chưa ghi đơn vị phối hợp.",
        todo: "Đề nghị bổ sung, hoặc ghi dấu gạch ngang nếu đơn vị chủ trì tự làm.",
      },
    },
  },
  "unit-in-both-columns": {
    title: "Đơn vị vừa chủ trì vừa phối hợp",
    why: "Một đơn vị không phối hợp với chính mình; thường là chép nhầm cột.",
    messages: {
      both: {
        what: "“{unit}” có ở cả cột Chủ trì và cột Phối hợp của cùng một dòng.",
        todo: "Đề nghị bỏ ở một trong hai cột.",
      },
    },
  },
  "unit-foreign": {
    title: "Đơn vị không thuộc cơ quan này",
    why: "Kế hoạch hay được chép từ kế hoạch của cơ quan khác; đơn vị của ngành khác còn sót lại thì việc không giao được cho ai.",
    messages: {
      foreign: {
        what: "“{text}” không thuộc {unit}; có thể chép từ kế hoạch của đơn vị khác.",
        todo: "Đề nghị thay bằng đơn vị của cơ quan mình.",
      },
    },
  },
  "unit-out-of-date": {
    title: "Đơn vị không tồn tại trong năm kế hoạch",
    why: "Tên cơ quan thay đổi qua các đợt sắp xếp tổ chức bộ máy; kế hoạch phải ghi cơ quan có trong năm thực hiện.",
    messages: {
      gone: {
        what: "“{name}” không còn trong năm {year} (tên này dùng đến ngày {until}; {basis}).",
        todo: "Đề nghị thay bằng {successor} hoặc cơ quan tiếp nhận nhiệm vụ tại địa phương.",
      },
      goneNoSuccessor: {
        what: "“{name}” không còn trong năm {year} (tên này dùng đến ngày {until}; {basis}).",
        todo: "Đề nghị thay bằng cơ quan tiếp nhận nhiệm vụ.",
      },
      notYet: {
        what: "“{name}” chưa có trong năm {year} (tên này dùng từ ngày {from}; {basis}).",
        todo: "Đề nghị ghi tên cơ quan của năm kế hoạch.",
      },
    },
  },
  "unit-not-registered": {
    title: "Đơn vị chưa có trong danh mục",
    why: "Tên không có trong danh mục đơn vị thì không tổng hợp theo đơn vị được; chữ viết tắt riêng thì người ngoài cơ quan không hiểu.",
    messages: {
      unknown: {
        what: "“{name}” chưa có trong danh mục đơn vị.",
        todo: "Đề nghị xem lại tên; nếu đúng thì thêm vào danh mục.",
      },
      shortForm: {
        what: "Chữ viết tắt “{name}” trong “{text}” chưa được giải thích.",
        todo: "Đề nghị viết đầy đủ ở lần đầu, hoặc thêm vào danh mục.",
      },
    },
  },
  "unit-variant": {
    title: "Tên đơn vị viết không thống nhất",
    why: "Một đơn vị viết theo nhiều cách thì khi đếm, khi gộp bị coi là nhiều đơn vị.",
    messages: {
      mixed: {
        what: "“{name}” còn được viết là {variants}.",
        todo: "Đề nghị viết thống nhất “{name}”.",
      },
    },
  },
} satisfies RuleWordsFile;
