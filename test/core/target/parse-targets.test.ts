import * as fc from "fast-check";
import { parseTargets } from "../../../src/core/target/parse-targets";
import type { Target } from "../../../src/core/target/target";

/** "≥ 80 %", "giảm ≥ 10 %", "85-90 %": comparator, value and unit in one line. */
function shown(target: Target): string {
  const value = target.high === null ? `${target.value}` : `${target.value}-${target.high}`;
  const sign = target.change ? `${target.change.direction} ${target.change.bound}` : target.comparator;
  return `${sign} ${value} ${target.unit}`;
}

describe("parseTargets: comparator, value and unit", () => {
  test.each([
    ["100% phòng chuyên môn lập hồ sơ điện tử", ["= 100 %"]],
    ["Bảo đảm 100 % giấy phép được trả đúng hẹn", ["= 100 %"]],
    ["- 75% xã có điểm phục vụ bưu chính công", ["= 75 %"]],
    ["-75% xã có điểm phục vụ bưu chính công", ["= 75 %"]],
    ["Tỷ lệ cuộc họp không giấy đạt 40%", ["= 40 %"]],
    ["Tối thiểu 35% công chức thi đạt chứng chỉ", [">= 35 %"]],
    ["ít nhất 35 % công chức thi đạt chứng chỉ", [">= 35 %"]],
    ["Mức độ hài lòng của doanh nghiệp từ 88% trở lên", [">= 88 %"]],
    ["Mức độ hài lòng của doanh nghiệp đạt từ 88%", [">= 88 %"]],
    ["70% phòng chuyên môn trở lên dùng chữ ký số", [">= 70 %"]],
    ["Bảo đảm ≥ 90% phiếu khảo sát hài lòng", [">= 90 %"]],
    ["không dưới 92,5% phiếu khảo sát hài lòng", [">= 92.5 %"]],
    ["Trên 45% giấy phép cấp qua mạng", ["> 45 %"]],
    ["Tỷ lệ giấy phép cấp qua mạng cao hơn 45%", ["> 45 %"]],
    ["Tỷ lệ giấy phép trả chậm dưới 2%", ["< 2 %"]],
    ["Tỷ lệ giấy phép trả chậm không quá 2%", ["<= 2 %"]],
    ["Tỷ lệ giấy phép trả chậm không vượt quá 2%", ["<= 2 %"]],
    ["Tỷ lệ hài lòng đạt từ 85% đến 90%", ["= 85-90 %"]],
    ["Tỷ lệ hài lòng đạt 85-90%", ["= 85-90 %"]],
    ["80 phần trăm phòng chuyên môn", ["= 80 %"]],
    ["Đến năm 2030, 60% dữ liệu chuyên ngành được mở", ["= 60 %"]],
    ["Trên 100% đơn vị", ["= 100 %"]],
    ["Công chức xếp loại khá trở lên đạt 80%", ["= 80 %"]],
    ["Tỷ lệ giấy phép cấp qua mạng: 70%", ["= 70 %"]],
    ["Tỷ lệ giấy phép cấp qua mạng: ≥ 70%", [">= 70 %"]],
  ])("%s", (text, wanted) => {
    expect(parseTargets(text).map(shown)).toEqual(wanted);
  });

  test.each([
    ["Giảm 3% chi hành chính so với năm 2023", ["decrease = 3 %"]],
    ["Cắt giảm tối thiểu 15% giấy tờ phải nộp", ["decrease >= 15 %"]],
    ["Rút ngắn thời gian cấp phép ít nhất 20% so với quy định", ["decrease >= 20 %"]],
    ["Tinh giản 4% số người làm việc", ["decrease = 4 %"]],
    ["Số lượt tra cứu tăng thêm 10% so với cùng kỳ", ["increase = 10 %"]],
    ["Chỉ số PCI tăng 2-3 bậc", ["increase = 2-3 bậc"]],
    ["Tăng 2 điểm phần trăm so với năm trước", ["increase = 2 điểm %"]],
    ["Rút ngắn tối thiểu 02 ngày so với quy định", ["decrease >= 2 ngày"]],
  ])("a change: %s", (text, wanted) => {
    expect(parseTargets(text).map(shown)).toEqual(wanted);
  });

  test.each([
    ["Giảm tỷ lệ giấy phép trả chậm xuống còn 1%", ["= 1 %"]],
    ["Giảm tỷ lệ giấy phép trả chậm xuống dưới 1%", ["< 1 %"]],
    ["Nâng tỷ lệ cuộc họp không giấy từ 30% lên 50%", ["= 50 %"]],
    ["Tăng cường kiểm tra, 40% đơn vị được kiểm tra", ["= 40 %"]],
    ["Giảm thời gian chờ xuống trung bình còn tối đa 20 phút", ["<= 20 phút"]],
  ])("a level behind a word of change: %s", (text, wanted) => {
    expect(parseTargets(text).map(shown)).toEqual(wanted);
  });

  test.each([
    ["Thời gian chờ không quá 15 phút/lượt", ["<= 15 phút"]],
    ["Có ít nhất 04 sáng kiến được công nhận", [">= 4 sáng kiến"]],
    ["Tối thiểu 03 đơn vị chuyển sang tự chủ", [">= 3 đơn vị"]],
    ["Đối thoại với doanh nghiệp ít nhất 02 lần/năm", [">= 2 lần/năm"]],
    ["Chỉ số cải cách hành chính đạt từ 85 điểm trở lên", [">= 85 điểm"]],
    ["Chỉ số chuyển đổi số nằm trong nhóm 05 sở dẫn đầu", ["<= 5 hạng"]],
    ["Phấn đấu đạt từ 90/100 điểm trở lên", [">= 90 điểm"]],
    ["Rút ngắn thời gian cấp phép từ 15 ngày xuống còn 10 ngày", ["= 10 ngày"]],
    ["Xếp hạng từ 12 trở lên", ["<= 12 hạng"]],
    ["Phấn đấu xếp thứ 9/20 sở, ngành", ["= 9 hạng"]],
    ["Mỗi tháng đăng 02 tin về cải cách hành chính", ["= 2 tin/tháng"]],
  ])("other units: %s", (text, wanted) => {
    expect(parseTargets(text).map(shown)).toEqual(wanted);
  });

  test.each([
    [
      "Trên 90% giấy phép cấp tỉnh, 80% giấy phép cấp huyện và 60% giấy phép cấp xã được cấp qua mạng",
      ["> 90 %", "> 80 %", "> 60 %"],
    ],
    ["100% công chức có trình độ từ đại học trở lên, trong đó trên 25% sau đại học", ["= 100 %", "> 25 %"]],
    ["Tỷ lệ nộp qua mạng trên 50%; tỷ lệ trả kết quả qua bưu chính từ 20% trở lên", ["> 50 %", ">= 20 %"]],
    ["Năm 2023 đã đạt 75%, năm 2024 phấn đấu đạt 80%", ["= 80 %"]],
  ])("several in one text: %s", (text, wanted) => {
    expect(parseTargets(text).map(shown)).toEqual(wanted);
  });

  test.each([
    "Cung cấp dịch vụ công mức độ 3, 4",
    "Áp dụng ISO 9001:2015 tại 05 đơn vị",
    "Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ",
    "Kết luận 48-KL/TW của Bộ Chính trị",
    "Giai đoạn 2021 - 2025, tầm nhìn đến năm 2030",
    "Tháng 3, 6, 9, 12",
    "Báo cáo 01 lần/quý",
    "Tổ chức 05 lớp tập huấn cho 200 người",
    "05 nhóm tiện ích, 24 mô hình của Đề án 06",
    "Chậm nhất 05 ngày làm việc kể từ ngày nhận",
    "Gửi trước ít nhất 03 ngày làm việc",
    "Doanh nghiệp do Nhà nước nắm giữ 100% vốn điều lệ",
    "Đơn vị tự bảo đảm 100% chi thường xuyên",
    "Sáp nhập trên 02 huyện",
    "Phòng có từ 07 biên chế trở lên",
    "1.1. Nhiệm vụ 1: Rà soát",
    "6.400",
    "",
  ])("no target: %s", (text) => {
    expect(parseTargets(text)).toEqual([]);
  });
});

describe("parseTargets: what is measured", () => {
  const first = (text: string) => parseTargets(text)[0]!;

  test.each([
    ["Mục tiêu 4: Tỷ lệ cuộc họp không giấy đạt trên 40%.", "Tỷ lệ cuộc họp không giấy"],
    ["Phấn đấu 35% công chức thi đạt chứng chỉ tin học.", "công chức thi đạt chứng chỉ tin học"],
    ["Kiểm tra ít nhất 30% số phòng, đơn vị", "Kiểm tra … số phòng, đơn vị"],
    [
      "Duy trì phần mềm một cửa, phấn đấu tỷ lệ giấy phép cấp qua mạng đạt 60%; số hóa kho lưu trữ",
      "tỷ lệ giấy phép cấp qua mạng",
    ],
    ["Nâng tỷ lệ cuộc họp không giấy từ 30% lên 50%", "tỷ lệ cuộc họp không giấy"],
    ["Tối thiểu 03 đơn vị chuyển sang tự chủ", "đơn vị chuyển sang tự chủ"],
    ["Tỷ lệ giấy phép cấp qua mạng: 70%", "Tỷ lệ giấy phép cấp qua mạng"],
    ["Chỉ tiêu chung: 70% giấy phép cấp qua mạng", "giấy phép cấp qua mạng"],
    ["15% đơn vị tự bảo đảm chi thường xuyên", "đơn vị tự bảo đảm chi thường xuyên"],
    ["Đạt 100%", ""],
  ])("%s", (text, indicator) => {
    expect(first(text).indicator).toBe(indicator);
  });

  test("a part of the target before it is marked, and ends that one's words", () => {
    const [whole, part] = parseTargets("100% phí được thu qua mạng, trong số đó, tỷ lệ thu qua thẻ đạt từ 30% trở lên");
    expect(whole).toMatchObject({ indicator: "phí được thu qua mạng", nested: false });
    expect(part).toMatchObject({ indicator: "tỷ lệ thu qua thẻ", nested: true, comparator: ">=" });
  });

  test("the denominator is told where the text states it", () => {
    expect(first("Tỷ lệ giấy phép cấp qua mạng trên tổng số giấy phép đã cấp đạt 60%").denominator).toBe(
      "giấy phép đã cấp",
    );
    expect(first("Tỷ lệ giấy phép cấp qua mạng đạt 60%").denominator).toBeNull();
  });

  test("members of a list share the predicate of the last", () => {
    const text = "80% giấy phép cấp huyện và 60% giấy phép cấp xã được cấp qua mạng";
    expect(parseTargets(text).map((target) => target.listed)).toEqual([true, false]);
  });

  test("a line break inside a sentence changes nothing; a list item begins a new one", () => {
    expect(first("bảo đảm trên\n60% giấy phép được\ncấp qua mạng")).toMatchObject({
      comparator: ">",
      value: 60,
      indicator: "giấy phép được\ncấp qua mạng",
    });
    expect(parseTargets("Rà soát quy chế\n- 60% giấy phép cấp qua mạng").map((target) => target.indicator)).toEqual([
      "giấy phép cấp qua mạng",
    ]);
  });

  test("places count in the NFC form", () => {
    const text = "Mức độ hài lòng đạt tối thiểu 90% trong năm".normalize("NFD");
    const target = first(text);
    expect(text.normalize("NFC").slice(target.start, target.end)).toBe("đạt tối thiểu 90%");
    expect(target.text).toBe("đạt tối thiểu 90%");
  });
});

describe("parseTargets: any text", () => {
  test("never throws, and every target stands where it says", () => {
    const piece = fc.constantFrom(
      ..."100% |trên |dưới |từ |đạt |giảm |còn |trong đó |tỷ lệ |hồ sơ |, |; |\n|(|)|2,5|%|phút |trở lên |nhóm 08 |- ".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        for (const target of parseTargets(text)) {
          expect(text.normalize("NFC").slice(target.start, target.end)).toBe(target.text);
          expect(Number.isFinite(target.value)).toBe(true);
        }
      }),
    );
  });
});
