import { fold } from "../text/fold";
import type { UnitMention } from "./parse-units";

/** A bracket that names or marks the unit instead of dividing the work: "(phòng TCHC)", "(nếu có)". Folded. */
const NAMES_UNIT =
  /^(?:phong|van phong|vp|so|ban|chi cuc|cuc|trung tam|thanh tra|don vi|co quan|bo phan|ubnd|truc thuoc|thuoc|qua|goi tat|viet tat|sau day|neu|khi|co lien quan|lien quan|chu tri|phoi hop|dau moi)\b/;

/** Whether a bracket behind the name says which part of the work is this unit's: "(đối với nhiệm vụ 1)", "(phần tuyên truyền)". */
export function hasOwnPart(mention: UnitMention): boolean {
  const { scope } = mention;
  if (scope === null || /^\P{L}*\p{Lu}{2}/u.test(scope.normalize("NFC"))) return false;
  return !NAMES_UNIT.test(fold(scope));
}

/**
 * Whether the units of a lead cell leave open who answers: several names, or one name beside a collective, without a part of
 * the work for each. Collectives alone pass: each of their members leads its own.
 */
export function leavesLeadOpen(units: readonly UnitMention[]): boolean {
  const undivided = units.filter((mention) => !hasOwnPart(mention));
  if (undivided.length < 2) return false;
  return undivided.some((mention) => mention.kind !== "group");
}
