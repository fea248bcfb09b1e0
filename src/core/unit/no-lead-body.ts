import { fold } from "../text/fold";
import type { UnitMention } from "./parse-units";

/** Who takes part but answers for nothing: people, firms, "whoever it concerns". Folded text. */
const PUBLIC =
  /^(?:cac |toan the |tat ca |moi |nhung |tung )*(?:nguoi dan|nhan dan|cong dan|doanh nghiep|ca nhan|ho gia dinh|to chuc,? ca nhan|ca nhan,? to chuc|can bo|cong chuc|vien chuc|cb,? ?cc|cbcc\w*|nguoi lao dong)\b/;
const CONCERNED =
  /^(?:cac |nhung )*(?:(?:co quan|don vi|to chuc|ca nhan|bo phan|ben)(?:, ?| va )?)+ ?(?:co )?lien quan(?: khac)?$/;

/** Common family names, folded; with two to five words in capitals behind a person's name is told from an office's. */
const FAMILY_NAMES = new Set(
  (
    "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh mai dao cao ha lam luong ta to " +
    "truong vi nong ma lo giang luu chu thai quach tong doan dam kieu trieu than"
  ).split(" "),
);

/** Whether a lead cell names somebody who cannot lead: a post or person, the public, "cơ quan liên quan". */
export function isNoLeadBody(mention: UnitMention): boolean {
  if (mention.kind === "person") return true;
  const name = fold(mention.text).replace(/[.,;:]+$/, "");
  if (PUBLIC.test(name) || CONCERNED.test(name)) return true;
  return mention.kind === "unknown" && isPersonName(mention.text);
}

function isPersonName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 5 || !words.every((word) => /^\p{Lu}\p{L}*$/u.test(word))) return false;
  return FAMILY_NAMES.has(fold(words[0]!)) && words.some((word) => word !== word.toUpperCase());
}
