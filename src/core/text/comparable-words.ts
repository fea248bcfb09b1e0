import { fold } from "./fold";
import { parseLabel } from "./ordinal";

/** What officials write out in one row and shorten in the next; the long form becomes the short one so that both compare alike. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  "co quan hanh chinh nha nuoc": "cqhcnn",
  "quy pham phap luat": "qppl",
  "can bo cong chuc vien chuc": "cbccvc",
  "can bo cong chuc": "cbcc",
  "cong chuc vien chuc": "ccvc",
  "cb cc vc": "cbccvc",
  "dich vu cong truc tuyen": "dvctt",
  "dich vu cong quoc gia": "dvcqg",
  "dich vu cong": "dvc",
  "dvc truc tuyen": "dvctt",
  "thu tuc hanh chinh": "tthc",
  "cai cach hanh chinh": "cchc",
  "cong nghe thong tin": "cntt",
  "thong tin dien tu": "ttdt",
  "nghia vu tai chinh": "nvtc",
  "ngan sach nha nuoc": "nsnn",
  "vi tri viec lam": "vtvl",
  "co so du lieu": "csdl",
  "uy ban nhan dan": "ubnd",
  "hoi dong nhan dan": "hdnd",
  "don vi su nghiep": "dvsn",
  "chuyen doi so": "cds",
  "ti le": "ty le",
};

interface LongForm {
  readonly words: readonly string[];
  readonly short: readonly string[];
}

/** By first word, longest first: "dịch vụ công trực tuyến" before "dịch vụ công". */
const BY_FIRST_WORD = new Map<string, LongForm[]>();
for (const [long, short] of Object.entries(SHORT_FORMS)) {
  const form = { words: long.split(" "), short: short.split(" ") };
  const forms = BY_FIRST_WORD.get(form.words[0]!) ?? [];
  forms.push(form);
  forms.sort((a, b) => b.words.length - a.words.length);
  BY_FIRST_WORD.set(form.words[0]!, forms);
}

/**
 * The words of a text for comparing it with another: label and bullets off ("Hoạt động 2: -"), folded, without punctuation, with
 * common long forms shortened. Linear in the text.
 */
export function comparableWords(text: string): string[] {
  const typed = text.normalize("NFC");
  const words = fold(typed.slice(parseLabel(typed).length)).match(/[\p{L}\d]+/gu) ?? [];
  const short: string[] = [];
  for (let at = 0; at < words.length;) {
    const form = BY_FIRST_WORD.get(words[at]!)?.find(({ words: long }) =>
      long.every((word, i) => words[at + i] === word),
    );
    if (form) {
      short.push(...form.short);
      at += form.words.length;
    } else short.push(words[at++]!);
  }
  return short;
}
