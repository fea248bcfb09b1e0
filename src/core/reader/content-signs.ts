import { looksLikeMoney } from "../budget/looks-like-money";
import { looksLikeDeadline } from "../deadline/looks-like-deadline";
import type { Field } from "../plan/plan";
import { fold } from "../text/fold";
import { parseLabel, parseOrdinal } from "../text/ordinal";
import { startsInside } from "../text/vietnamese";
import { looksLikeUnit } from "../unit/looks-like-unit";
import type { LineCell } from "./line";

const PRODUCT =
  /^[-+•\s]*(?:cac |nhung |so |01 |0?\d )?(?:ke hoach|bao cao|quyet dinh|nghi quyet|van ban|cong van|to trinh|thong bao|de an|phan mem|ho so|danh muc|ket qua|tin|bai|hoi nghi|du toan|chuong trinh|huong dan|quy che|quy dinh|nang cap|bien ban|ket luan|he thong|lop|chi thi|phuong an|so lieu|bo|giay|ty le|hop dong|cuoc|buoi)\b/;

/**
 * How well a cell's content fits a column, by what it says and not by where it stands. Zero is "could be"; three and more
 * speaks for the column, minus three and less against it.
 */
export function fit(cell: LineCell, field: Field): number {
  const { text } = cell;
  const label = parseLabel(text);
  if (label.word !== null) return field === label.word ? 6 : -6;
  const ordinal = parseOrdinal(text);
  switch (field) {
    case "tt":
      return ordinal ? 3 : text.length > 6 ? -6 : -1;
    case "objective":
    case "task":
    case "activity": {
      if (ordinal) return -3;
      // A small letter at the start is the lower half of a sentence ("theo quy định."), no value of another column.
      if (text.length < 60 && !startsInside(text) && (looksLikeDeadline(text) || looksLikeUnit(text))) return -3;
      const steps = label.ordinal?.split(".").length ?? 0;
      if (steps === 1) return field === "objective" ? 2 : 0;
      if (steps > 1) return field === "task" ? 4 : field === "objective" ? -1 : 0;
      return text.length > 25 ? 1 : -0.5;
    }
    case "product":
      if (PRODUCT.test(fold(text.slice(0, 60)))) return 2;
      return isShortDeadline(cell) || looksLikeUnit(text) || ordinal ? -3 : 0;
    case "lead":
    case "coordinator":
      if (isShortDeadline(cell) || isMoney(cell)) return -4;
      if (looksLikeUnit(text)) return 3;
      return PRODUCT.test(fold(text.slice(0, 60))) ? -2 : -1;
    case "deadline":
      if (isShortDeadline(cell)) return 4;
      return looksLikeUnit(text) ? -4 : text.length > 120 ? -3 : -1;
    case "budget":
      if (isMoney(cell)) return 3;
      return looksLikeUnit(text) || isShortDeadline(cell) || text.length > 80 ? -4 : -1;
  }
}

function isShortDeadline(cell: LineCell): boolean {
  return cell.text.length <= 120 && looksLikeDeadline(cell.text);
}

function isMoney(cell: LineCell): boolean {
  return cell.content.kind === "number"
    ? !looksLikeDeadline(cell.text)
    : cell.text.length <= 60 && looksLikeMoney(cell.text);
}
