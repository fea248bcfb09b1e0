import { fold } from "../text/fold";
import { FIELD_WORDS, OWNER_FIELDS, type FieldOfWork } from "./fields-of-work";

/** "own": of the owner's field. "foreign": of another department beyond doubt. "unknown": nothing tells, or every body may be named. */
export type Belonging = "own" | "foreign" | "unknown";

/** Units that stand under a department. Departments, committees and police are named in every plan and never foreign. */
const SUBORDINATE =
  /^(?:cac )?(?:chi cuc|phong(?! kham)|trung tam|tram|benh vien|ban (?!chi dao|quan ly (?:khu|cac khu)|dan toc|to chuc|tuyen giao|dan van|noi chinh)|truong|bao tang|thu vien|nha hat|vuon quoc gia|hat kiem lam|ttyt|tyt|bv|bvdk|cdc|phong kham|van phong dang ky|quy)\b/;

/**
 * Whether a unit named in the plan of `owner` ("Sở Y tế Bắc Giang") can be one of its own: a chi cục for farm produce quality in a
 * health department was copied from another plan. Only what the names say for certain is "foreign"; a province or commune owns
 * units of every field.
 */
export function unitBelongsTo(unit: string, owner: string): Belonging {
  const name = fold(unit).replace(/^[-+•*\s]+/, "");
  const fields = fieldsOfOwner(fold(owner));
  if (fields.length === 0 || !SUBORDINATE.test(name)) return "unknown";
  const own = fields.some((field) => FIELD_WORDS[field].test(name));
  if (own) return "own";
  return Object.values(FIELD_WORDS).some((words) => words.test(name)) ? "foreign" : "unknown";
}

function fieldsOfOwner(owner: string): readonly FieldOfWork[] {
  return OWNER_FIELDS.find(([name]) => name.test(owner))?.[1] ?? [];
}
