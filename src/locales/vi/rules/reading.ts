import type { RuleWordsFile } from "../../rule-words";

/** Words of the rules about what reading the sheet repaired or could not repair (row-realigned, page-break-joined, spelling-suspect ...). */
export const readingRules = {
  "cells-interleaved": {
    title: "Nội dung các ô bị trộn lẫn",
    why: "Khi chuyển từ Word hoặc PDF, chữ của hai ô có thể bị trộn vào nhau. Chỉ người có bản gốc mới tách lại đúng.",
    messages: {
      interleaved: {
        what: "Nội dung của hai cột bị trộn từng từ trong ô: “{text}”.",
        todo: "Đề nghị đối chiếu bản gốc và ghi lại từng ô.",
      },
      twoRows: {
        what: "Trong ô có hai dòng dính vào nhau; dòng thứ hai bắt đầu từ “{text}”.",
        todo: "Đề nghị tách thành hai dòng, mỗi dòng đủ sản phẩm, chủ trì, thời gian.",
      },
    },
  },
  "row-realigned": {
    title: "Dòng bị lệch cột",
    why: "Ô nằm sai cột thì lọc, tính tổng và tổng hợp đều sai, dù mắt đọc vẫn hiểu.",
    messages: {
      realigned: {
        what: "Các ô của dòng này nằm lệch cột; đã được đọc theo nội dung là: {columns}.",
        todo: "Đề nghị chuyển các ô về đúng cột.",
      },
    },
  },
  "page-break-joined": {
    title: "Dòng bị ngắt qua trang",
    why: "Khi chuyển từ Word hoặc PDF, dòng nằm giữa hai trang bị cắt làm hai. Đọc rời thì sai nghĩa.",
    messages: {
      joined: {
        what: "Dòng bị ngắt qua trang đã được ghép lại (dòng {rows} của trang tính).",
        todo: "Đề nghị xem có đúng không và ghép hẳn trong bảng.",
      },
    },
  },
  "markup-removed": {
    title: "Còn mã định dạng của trang web trong ô",
    why: "Các mã như <b>, <p>, &amp; là vết còn lại khi trích xuất; người đọc sẽ thấy chúng như chữ thường.",
    messages: {
      removed: {
        what: "{count} ô còn mã định dạng của trang web; khi kiểm tra đã bỏ qua.",
        todo: "Đề nghị xóa các mã này khỏi ô.",
      },
    },
  },
  "footnote-removed": {
    title: "Chú thích cuối trang nằm trong bảng",
    why: "Chú thích là phần của trang in, không phải một dòng công việc.",
    messages: {
      line: {
        what: "Dòng chú thích cuối trang nằm lẫn trong bảng, khi kiểm tra đã để riêng: “{text}”.",
        todo: "Đề nghị chuyển xuống dưới bảng hoặc ghi vào nội dung.",
      },
      mark: {
        what: "{count} dòng có số chú thích dính vào chữ; khi kiểm tra đã bỏ qua.",
        todo: "Đề nghị xóa số chú thích nếu chú thích không còn trong bảng.",
      },
    },
  },
  "text-legacy-encoding": {
    title: "Bảng dùng bảng mã cũ",
    why: "Chữ theo bảng mã trước Unicode chỉ đọc được với phông riêng, không tìm kiếm và tổng hợp được. Văn bản hành chính dùng Unicode theo Nghị định 30/2020/NĐ-CP.",
    messages: {
      legacy: {
        what: "{count} ô đang dùng bảng mã {encoding}.",
        todo: "Đề nghị chuyển sang Unicode (đã có sẵn cách sửa).",
      },
    },
  },
  "personal-data": {
    title: "Dữ liệu cá nhân trong bảng",
    why: "Phụ lục được công khai; dữ liệu cá nhân chỉ được công khai theo quy định về bảo vệ dữ liệu cá nhân.",
    messages: {
      phone: {
        what: "Có số điện thoại của cá nhân ({text}).",
        todo: "Đề nghị bỏ, hoặc dùng số điện thoại của cơ quan.",
      },
      email: {
        what: "Có địa chỉ thư điện tử của cá nhân ({text}).",
        todo: "Đề nghị bỏ, hoặc dùng hộp thư của cơ quan.",
      },
      identity: {
        what: "Có số căn cước hoặc giấy tờ của cá nhân ({text}).",
        todo: "Đề nghị bỏ khỏi bảng.",
      },
      birth: {
        what: "Có ngày, năm sinh của cá nhân ({text}).",
        todo: "Đề nghị bỏ khỏi bảng.",
      },
    },
  },
  "spelling-suspect": {
    title: "Có thể sai chính tả",
    why: "Lỗi gõ, lỗi quét làm từ tìm không ra và làm văn bản kém trang trọng.",
    messages: {
      syllable: {
        what: "“{text}” không phải một tiếng trong tiếng Việt.",
        todo: "Đề nghị xem lại.",
      },
      compound: {
        what: "“{text}” có thể là “{proper}”.",
        todo: "Đề nghị xem lại.",
      },
      repeated: {
        what: "“{text}”: từ lặp lại hoặc thiếu dấu phẩy.",
        todo: "Đề nghị xem lại.",
      },
      smallLetter: {
        what: "Sau nhãn là chữ thường: “{text}”.",
        todo: "Đề nghị viết hoa chữ đầu.",
      },
      spacing: {
        what: "{count} ô thừa hoặc thiếu dấu cách quanh dấu câu.",
        todo: "Đề nghị sửa dấu cách.",
      },
    },
  },
  "text-not-nfc": {
    title: "Chữ có dấu lưu rời",
    why: "Chữ và dấu lưu rời nhau (từ PDF, máy Mac) trông giống chữ thường nhưng Excel tìm và lọc không ra.",
    messages: {
      decomposed: {
        what: "{count} ô lưu chữ và dấu rời nhau.",
        todo: "Đề nghị chuyển sang dạng dựng sẵn (đã có sẵn cách sửa).",
      },
    },
  },
} satisfies RuleWordsFile;
