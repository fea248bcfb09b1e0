import { openingOf } from "../text/opening-words";
import type { Target } from "./target";

/** How a task or activity states a target: instead of saying what is done, or as an aim within it. */
export type TargetPlace = "instead" | "inside";

const MEASURE_FIRST =
  /^(?:(?:phấn đấu|phấn đầu|phân đấu|phân đầu|đảm bảo|bảo đảm|duy trì|đạt|tiếp tục duy trì|nâng cao|nâng|tăng|giảm|có)\s+)*(?:tỷ lệ|tỉ lệ|mức độ|chỉ số|số lượng|thời gian (?:giải quyết|xử lý|chờ))(?!\p{L})/u;
const ONLY_OPENERS =
  /^(?:(?:phấn đấu|phấn đầu|phân đấu|phân đầu|đảm bảo|bảo đảm|duy trì|đạt|có|đến năm \d{4}|năm \d{4}|hoàn thành)[\s,:]*)*$/u;
const AIMED = /(?:đảm bảo|bảo đảm|phấn đấu|để đạt|nhằm đạt)(?:\s[^,;.]{0,300})?$/u;

/**
 * Where a text has its target: "instead" when it opens with the figure or with what is measured ("Tỷ lệ hồ sơ ... từ 20%",
 * "Phấn đấu 80% ..."), "inside" when an action goes before it and the figure is its aim ("..., bảo đảm 50% TTHC ..."). Null for a
 * figure that only says how much is done ("Kiểm tra 30% số đơn vị").
 */
export function targetPlace(typed: string, targets: readonly Target[]): TargetPlace | null {
  const first = targets[0];
  if (!first) return null;
  const before = openingOf(typed.normalize("NFC").slice(0, first.start));
  if (ONLY_OPENERS.test(before) || (MEASURE_FIRST.test(before) && !/[;.]\s/.test(before))) return "instead";
  const text = typed.normalize("NFC");
  const aimed = targets.some(
    (target) => /^đạt/iu.test(target.text) || AIMED.test(text.slice(0, target.start).toLowerCase().trimEnd()),
  );
  return aimed ? "inside" : null;
}
