import { fold } from "./fold";
import { parseLabel } from "./ordinal";

/**
 * What officials write out in one row and shorten in the next; the long form becomes the short one so that both compare alike.
 * Longest first: "dịch vụ công trực tuyến" before "dịch vụ công".
 */
const SHORT_FORMS: readonly (readonly [string, string])[] = [
  ["co quan hanh chinh nha nuoc", "cqhcnn"],
  ["quy pham phap luat", "qppl"],
  ["can bo cong chuc vien chuc", "cbccvc"],
  ["can bo cong chuc", "cbcc"],
  ["cong chuc vien chuc", "ccvc"],
  ["cb cc vc", "cbccvc"],
  ["dich vu cong truc tuyen", "dvctt"],
  ["dich vu cong quoc gia", "dvcqg"],
  ["dich vu cong", "dvc"],
  ["dvc truc tuyen", "dvctt"],
  ["thu tuc hanh chinh", "tthc"],
  ["cai cach hanh chinh", "cchc"],
  ["cong nghe thong tin", "cntt"],
  ["thong tin dien tu", "ttdt"],
  ["nghia vu tai chinh", "nvtc"],
  ["ngan sach nha nuoc", "nsnn"],
  ["vi tri viec lam", "vtvl"],
  ["co so du lieu", "csdl"],
  ["uy ban nhan dan", "ubnd"],
  ["hoi dong nhan dan", "hdnd"],
  ["don vi su nghiep", "dvsn"],
  ["chuyen doi so", "cds"],
  ["ti le", "ty le"],
];

/**
 * The words of a text for comparing it with another: label and bullets off ("Hoạt động 2: -"), folded, without punctuation, with
 * common long forms shortened. Linear in the text.
 */
export function comparableWords(text: string): string[] {
  const words = fold(text.slice(parseLabel(text).length)).match(/[\p{L}\d]+/gu) ?? [];
  let line = ` ${words.join(" ")} `;
  for (const [long, short] of SHORT_FORMS) line = line.replaceAll(` ${long} `, ` ${short} `);
  return line.trim() === "" ? [] : line.trim().split(" ");
}
