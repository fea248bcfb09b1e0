import { fold } from "../text/fold";
import type { UnitMention } from "./parse-units";

/** What a bracket says when it divides the work: "(đối với nhiệm vụ 1)", "(phần tuyên truyền)". "(Phòng TCHC)" does not. */
const DIVIDES =
  /^(?:doi voi|voi|ve|noi dung|phan|nhiem vu|linh vuc|hoat dong|cong tac|muc|khoi|cap|thuc hien|chiu trach nhiem|phu trach)\b/;

/** Whether a bracket behind the name says which part of the work is this unit's. */
export function hasOwnPart(mention: UnitMention): boolean {
  return mention.scope !== null && DIVIDES.test(fold(mention.scope));
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
