import { fold } from "../text/fold";
import type { UnitMention } from "./parse-units";

/** Who takes part but answers for nothing: people, firms, "whoever it concerns". Folded text. */
const PUBLIC =
  /^(?:cac |toan the |tat ca |moi |nhung |tung )*(?:nguoi dan|nhan dan|cong dan|doanh nghiep|ca nhan|ho gia dinh|to chuc,? ca nhan|ca nhan,? to chuc|can bo|cong chuc|vien chuc|cb,? ?cc|cbcc\w*|nguoi lao dong)\b/;
const CONCERNED =
  /^(?:cac |nhung )*(?:(?:co quan|don vi|to chuc|ca nhan|bo phan|ben)(?:, ?| va )?)+ ?(?:co )?lien quan(?: khac)?$/;

/** Common family names; with one to four words behind them that begin with a capital, a person's name and no office's. */
const FAMILY_NAMES = new Set(
  (
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh mai đào cao hà lâm lương tạ tô " +
    "trương vi nông ma lò giàng lưu chu thái quách tống đoàn đàm kiều triệu thân"
  ).split(" "),
);

/** Heads of many offices stand for the offices: "Thủ trưởng các cơ quan, đơn vị". */
const HEADS_OF_MANY = /^(?:thu truong|nguoi dung dau|lanh dao|truong|giam doc|chu tich)(?: \p{L}+)? cac\b/u;

/** Whether a lead cell names somebody who cannot lead: a post or person, the public, "cơ quan liên quan". */
export function isNoLeadBody(mention: UnitMention): boolean {
  const name = fold(mention.text).replace(/[.,;:]+$/, "");
  if (HEADS_OF_MANY.test(name)) return false;
  if (mention.kind === "person") return true;
  if (PUBLIC.test(name) || CONCERNED.test(name)) return true;
  return mention.kind === "unknown" && isPersonName(mention.text);
}

function isPersonName(text: string): boolean {
  const words = text.normalize("NFC").trim().split(/\s+/);
  if (words.length < 2 || words.length > 5 || !FAMILY_NAMES.has(words[0]!.toLowerCase())) return false;
  return words.every((word) => /^\p{Lu}\p{Ll}*$/u.test(word)) || words.every((word) => /^\p{Lu}+$/u.test(word));
}
