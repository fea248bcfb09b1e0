import { contradicts, isSameIndicator, type PlacedTarget } from "../../../src/core/target/contradiction";
import { parseTargets } from "../../../src/core/target/parse-targets";

const placed = (text: string): PlacedTarget => ({ target: parseTargets(text)[0]!, text });

describe("contradicts", () => {
  test.each([
    ["Tỷ lệ giấy phép cấp qua mạng đạt 80%", "phấn đấu tỷ lệ giấy phép cấp qua mạng đạt 70%"],
    ["Tối thiểu 90% giấy phép được cấp qua mạng", "Tối thiểu 80% giấy phép được cấp qua mạng"],
    ["100% văn bản đi được ký số", "văn bản đi được ký số đạt 95%"],
    ["Tỷ lệ hồ sơ công việc tại cấp huyện đạt 100%", "85% hồ sơ công việc được lập trên mạng"],
    ["Giảm 10% chi phí in ấn", "Giảm 5% chi phí in ấn"],
    ["Thời gian chờ tối đa 15 phút", "thời gian chờ tối đa 30 phút"],
  ])("%s / %s", (higher, lower) => {
    expect(contradicts(placed(higher), placed(lower))).toBe(true);
  });

  test.each([
    ["the same value", "Tỷ lệ giấy phép cấp qua mạng đạt 80%", "80% giấy phép cấp qua mạng"],
    ["another bound of the same value", "giấy phép cấp qua mạng trên 60%", "giấy phép cấp qua mạng từ 60% trở lên"],
    [
      "a value that meets the objective",
      "Tối thiểu 80% giấy phép được cấp qua mạng",
      "90% giấy phép được cấp qua mạng",
    ],
    ["another indicator", "100% phí được thu qua mạng", "tỷ lệ giao dịch qua thẻ đạt 30%"],
    ["a narrower indicator", "100% kết quả cấp phép được số hóa", "50% kết quả cấp phép được số hóa được dùng lại"],
    [
      "another level",
      "95% hồ sơ công việc cấp tỉnh được lập trên mạng",
      "65% hồ sơ công việc cấp xã được lập trên mạng",
    ],
    ["a step on the way", "Tỷ lệ giấy phép cấp qua mạng đạt 80%", "Quý II: tỷ lệ giấy phép cấp qua mạng đạt 40%"],
    ["another year", "Năm 2024, 80% giấy phép cấp qua mạng", "Đến hết 2025, 90% giấy phép cấp qua mạng"],
    ["on time and ahead of time", "95% hồ sơ được giải quyết đúng hạn", "60% hồ sơ được giải quyết trước hạn"],
    ["up and down", "Tăng 10% số lượt nộp qua mạng", "Giảm 5% số lượt nộp qua mạng"],
  ])("not %s", (_name, higher, lower) => {
    expect(contradicts(placed(higher), placed(lower))).toBe(false);
  });

  test("long and short forms are the same indicator", () => {
    expect(
      isSameIndicator(
        placed("100% thủ tục hành chính nội bộ được công bố").target,
        placed("100% TTHC nội bộ được công bố").target,
      ),
    ).toBe(true);
  });
});
