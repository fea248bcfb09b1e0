import { hasFigure } from "../../../src/core/target/has-figure";
import { lacksPredicate } from "../../../src/core/target/predicate";

describe("lacksPredicate", () => {
  test.each([
    "hồ sơ công việc tại cấp huyện",
    "Tỷ lệ dịch vụ công trực tuyến cấp tỉnh",
    "cán bộ, công chức các phòng",
    "văn bản của Sở (trừ văn bản mật)",
    "hồ sơ công việc tại tỉnh Sông Lam",
  ])("only names things: %s", (indicator) => {
    expect(lacksPredicate(indicator)).toBe(true);
  });

  test.each([
    "hồ sơ công việc được lập trên mạng",
    "TTHC có bộ hồ sơ mẫu",
    "hồ sơ trực tuyến",
    "Tỷ lệ số hóa hồ sơ đất đai, kết quả cấp phép",
    "giao dịch thanh toán trực tuyến",
    "Mức độ hài lòng của người dân",
    "kế hoạch năm",
    "",
  ])("says what happens, or might: %s", (indicator) => {
    expect(lacksPredicate(indicator)).toBe(false);
  });
});

describe("hasFigure", () => {
  test.each(["Mục tiêu 3: 90% phiếu hài lòng", "Ban hành 05 quy chế", "2. Giảm 2,5% chi phí"])(
    "measurable: %s",
    (text) => {
      expect(hasFigure(text)).toBe(true);
    },
  );

  test.each([
    "Mục tiêu 3: Hoàn thiện quy chế",
    "Dịch vụ công mức độ 3, 4",
    "Kế hoạch số 15/KH-SCT ngày 20/12/2023",
    "Chương trình giai đoạn 2021-2030",
    "Thực hiện trong năm 2024",
    "Áp dụng ISO 9001:2015",
    "Thực hiện Nghị định số 61/2018/NĐ-CP 3 của Chính phủ và Kết luận 48-KL/TW 1;",
  ])("not: %s", (text) => {
    expect(hasFigure(text)).toBe(false);
  });
});
