import type { RuleWordsFile } from "../../rule-words";

/** Words of the rules about cited documents, terms and scope (citation-form, term-obsolete, scope-foreign ...). */
export const citationRules = {
  "citation-form": {
    title: "Số, ký hiệu văn bản ghi chưa đúng",
    why: "Số, ký hiệu ghi sai hoặc thiếu thì không tra được văn bản. Ký hiệu văn bản nhà nước ghi theo Nghị định số 30/2020/NĐ-CP, văn bản của Đảng theo Hướng dẫn số 36-HD/VPTW.",
    messages: {
      form: {
        what: "Số, ký hiệu {text} ghi chưa đúng.",
        todo: "Đề nghị ghi {right}.",
      },
      space: {
        what: "Số, ký hiệu {text} thừa dấu cách.",
        todo: "Đề nghị ghi {right}.",
      },
      unclear: {
        what: "Số, ký hiệu {text} ghi chưa đúng thể thức.",
        todo: "Đề nghị xem lại theo văn bản gốc.",
      },
      yearMissing: {
        what: "Số, ký hiệu {text} thiếu năm ban hành.",
        todo: "Đề nghị ghi đủ số, năm và ký hiệu.",
      },
      symbolMissing: {
        what: "{text} chưa ghi năm và ký hiệu của văn bản.",
        todo: "Đề nghị ghi đủ số, năm và ký hiệu của từng văn bản.",
      },
    },
  },
  "citation-mismatch": {
    title: "Văn bản dẫn chiếu chưa khớp",
    why: "Ký hiệu, cơ quan ban hành, năm và ngày của một văn bản phải khớp nhau; không khớp thì đã ghi nhầm một phần.",
    messages: {
      body: {
        what: "Ký hiệu của “{text}” không phải của {against}.",
        todo: "Đề nghị xem lại ký hiệu hoặc cơ quan ban hành.",
      },
      name: {
        what: "Ký hiệu của “{text}” không phải ký hiệu của {against}.",
        todo: "Đề nghị xem lại loại văn bản hoặc ký hiệu.",
      },
      pair: {
        what: "Không có loại văn bản mang ký hiệu “{against}” như trong “{text}”.",
        todo: "Đề nghị xem lại theo văn bản gốc.",
      },
      date: {
        what: "Năm trong “{text}” không khớp với năm của ngày ban hành ({against}).",
        todo: "Đề nghị xem lại số hoặc ngày ban hành.",
      },
      term: {
        what: "Năm trong “{text}” không thuộc nhiệm kỳ Quốc hội ghi trong ký hiệu ({against}).",
        todo: "Đề nghị xem lại theo văn bản gốc.",
      },
      noSuchDay: {
        what: "“{text}” ghi {against}, ngày này không có trong lịch.",
        todo: "Đề nghị xem lại ngày ban hành.",
      },
      standard: {
        what: "Không có tiêu chuẩn “{text}”; có thể là {against}.",
        todo: "Đề nghị xem lại số của tiêu chuẩn.",
      },
      future: {
        what: "“{text}” mang năm {against}, sau năm kế hoạch {year}.",
        todo: "Đề nghị xem lại năm của văn bản.",
      },
      existsTwice: {
        what: "Có hai văn bản cùng số “{text}” (các năm {against}).",
        todo: "Đề nghị ghi thêm ngày ban hành.",
      },
    },
  },
  "citation-foreign": {
    title: "Dẫn văn bản nội bộ của cơ quan khác",
    why: "Kế hoạch của một sở không thực hiện kế hoạch riêng của sở khác; thường là chép từ kế hoạch của cơ quan đó.",
    messages: {
      foreign: {
        what: "“{text}” là văn bản của cơ quan khác, không phải của {unit}.",
        todo: "Đề nghị thay bằng văn bản của cơ quan mình hoặc của cấp trên.",
      },
    },
  },
  "citation-stale-year": {
    title: "Văn bản, kế hoạch đã cũ",
    why: "Kế hoạch năm nay thực hiện văn bản đang có hiệu lực và kế hoạch của năm nay; năm cũ thường còn lại khi chép kế hoạch năm trước.",
    messages: {
      pastYear: {
        what: "“{text}” là của năm trước năm kế hoạch {year} ({count} chỗ).",
        todo: "Đề nghị xem lại năm.",
      },
      replaced: {
        what: "“{text}” đã được thay thế bằng {by}.",
        todo: "Đề nghị dẫn văn bản đang có hiệu lực.",
      },
    },
  },
  "scope-foreign": {
    title: "Việc ngoài thẩm quyền",
    why: "Cơ quan lập kế hoạch chỉ ghi việc của mình; việc của Chính phủ, HĐND, UBND tỉnh thì cơ quan chuyên môn tham mưu, trình.",
    messages: {
      aboveAuthority: {
        what: "“{text}” không thuộc thẩm quyền của {unit}.",
        todo: "Đề nghị viết lại thành việc tham mưu, trình; hoặc bỏ nếu chép từ kế hoạch của cấp trên.",
      },
    },
  },
  "term-obsolete": {
    title: "Từ ngữ không còn dùng",
    why: "Từ ngữ của quy định cũ, tên đơn vị hành chính cũ làm người đọc hiểu sai việc phải làm và nơi phải làm.",
    messages: {
      obsolete: {
        what: "“{term}” không còn dùng trong năm kế hoạch ({basis}); có ở {count} ô.",
        todo: "Đề nghị thay bằng “{instead}”.",
      },
    },
  },
} satisfies RuleWordsFile;
