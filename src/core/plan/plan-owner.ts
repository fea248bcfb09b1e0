import { fold } from "../text/fold";

/**
 * Whose plan it is: the province's own, a department's (sở and the bodies beside it), a commune's or former district's, or
 * not known. What only the province may do is foreign to the other two.
 */
export type OwnerRank = "province" | "department" | "local" | "unknown";

/** Cities directly under the Government (Nghị quyết 202/2025/QH15; Huế since 01/01/2025, Nghị quyết 175/2024/QH15). */
const CITIES = /^(?:thanh pho|tp\.?)\s+(?:ha noi|hai phong|da nang|can tho|hue|ho chi minh|hcm)\b/;

const DEPARTMENT =
  /^(?:so|ban|thanh tra|van phong|cuc|chi cuc|trung tam|cong an|bo chi huy|bao hiem|truong|benh vien|vien|kho bac|hai quan|thue)\b/;

/** The rank of a unit's name as the title block gives it ("Sở Y tế Bắc Giang", "UBND tỉnh Bắc Giang"). */
export function ownerRank(unit: string | null): OwnerRank {
  if (unit === null) return "unknown";
  const name = fold(unit).replace(/^(?:chu tich|pho chu tich|giam doc)\s+/, "");
  const council = /^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan)\s*/.exec(name);
  if (council) {
    const place = name.slice(council[0].length);
    if (/^tinh\b/.test(place) || CITIES.test(place)) return "province";
    return place === "" ? "unknown" : "local";
  }
  if (/^tinh\s/.test(name) || CITIES.test(name)) return "province";
  return DEPARTMENT.test(name) ? "department" : "unknown";
}
