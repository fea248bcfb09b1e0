import { fold } from "../text/fold";
import { legacyReadings, TCVN3_SIGNS } from "./legacy-word";
import type { Slip } from "./deadline";

/**
 * The words of the grammar, without marks. Most are compared folded; where folding makes two words one ("trong", "trọng"),
 * `SPELLINGS` says which marks still mean the grammar's word. A word without any marks always may.
 */
const WORDS =
  "thang quy qui nam ngay tuan gio hang moi tung cac dinh ky thuong xuyen lien tuc lau dai truoc sau cham muon tre nhat den het " +
  "toi tu trong vao khong qua hon hoan thanh xong ket thuc dau giua cuoi nua ca lan dot theo khi neu tet nguyen dan giai doan " +
  "hoc mung thuong trung ha du kien khoang va hoac ke bat tinh hop xuat phat sinh thoi gian han nay " +
  "mot hai ba bon bay tam chin muoi gieng chap";

const KNOWN: ReadonlySet<string> = new Set(WORDS.split(" "));

const SPELLINGS: Readonly<Record<string, string>> = {
  nam: "năm nãm",
  quy: "quý qúy quỷ quỳ qùy quỵ",
  qui: "quí qúi quì",
  hang: "hằng hàng hăng hắng",
  tu: "từ",
  den: "đến đên dến",
  toi: "tới",
  trong: "",
  sau: "",
  khi: "",
  dau: "đầu đàu",
  cuoi: "cuối",
  giua: "giữa",
  moi: "mỗi",
  tung: "từng",
  cac: "các",
  lan: "lần",
  tuan: "tuần",
  ky: "kỳ",
  ki: "kì",
  dinh: "định",
  mot: "một",
  hai: "",
  ba: "",
  bon: "bốn",
  bay: "bảy bẩy",
  tam: "tám",
  chin: "chín",
  muoi: "mười mươi",
  nua: "nửa",
  ca: "cả",
  nhat: "nhất",
  va: "và",
  la: "là",
  vao: "vào",
  thu: "thứ",
  hop: "họp",
  tet: "tết",
  han: "hạn",
  cham: "chậm",
  muon: "muộn",
  tre: "trễ",
  khong: "không",
  qua: "quá",
  dot: "đột",
  ke: "kể",
  bat: "bắt",
  tinh: "tính",
  tai: "tại",
  dung: "đúng",
  nay: "nay này",
  chap: "chạp",
  ha: "hạ",
  nt: "",
  so: "số",
  phut: "phút",
  ngay: "ngày ngáy ngãy",
  co: "có",
  tuy: "tùy tuỳ",
  bao: "báo",
  cao: "cáo",
  hoc: "học",
  cho: "",
  dan: "đán",
};

const ALLOWED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(SPELLINGS).map(([word, accented]) => [word, new Set([word, ...accented.split(" ")])]),
);

/** One spelling in use beside another: "quí" is "quý", "kì" is "kỳ". */
const SAME: ReadonlyMap<string, string> = new Map([
  ["qui", "quy"],
  ["ki", "ky"],
  ["mong", "mung"],
]);

/** Right spellings of the words whose OCR damage is worth a question. */
const SOUND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["thang", new Set(["tháng", "thang"])],
  ["quy", new Set(["quý", "quí", "quy", "qui", "qúy", "qúi"])],
  ["nam", new Set(["năm", "nam"])],
  ["ngay", new Set(["ngày", "ngay"])],
]);

const SIGNS = new RegExp(`[${TCVN3_SIGNS}]`, "gu");
const LONGEST_KNOWN = 9;

export interface WordKey {
  /** What grammar rules compare: the folded word, or the word with its marks where they make it another one. */
  readonly w: string;
  readonly slip: Slip | null;
}

/** The same few hundred words fill a plan; what they are is kept, within bounds. */
const REMEMBERED = 4096;
const LONGEST_REMEMBERED = 24;
const remembered = new Map<string, WordKey>();

/** How the grammar sees a word. */
export function wordKey(raw: string): WordKey {
  const known = remembered.get(raw);
  if (known) return known;
  const key = keyOf(raw);
  if (raw.length <= LONGEST_REMEMBERED) {
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(raw, key);
  }
  return key;
}

function keyOf(raw: string): WordKey {
  const lower = raw.toLowerCase().replace(SIGNS, "");
  const key = keyOfSound(lower);
  if (raw.length <= LONGEST_KNOWN && !KNOWN.has(key)) {
    for (const reading of legacyReadings(raw)) {
      const readingKey = keyOfSound(reading);
      if (KNOWN.has(readingKey)) return { w: readingKey, slip: "legacy-encoding" };
    }
  }
  const sound = SOUND.get(key);
  return { w: key, slip: sound && !sound.has(lower) ? "letters" : null };
}

function keyOfSound(lower: string): string {
  const folded = fold(lower);
  const allowed = ALLOWED.get(folded);
  if (allowed && !allowed.has(lower)) return lower;
  return SAME.get(folded) ?? folded;
}

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ["mot", 1],
  ["hai", 2],
  ["ba", 3],
  ["bon", 4],
  ["tư", 4],
  ["sáu", 6],
  ["bay", 7],
  ["tam", 8],
  ["chin", 9],
  ["muoi", 10],
]);

/** "hai" -> 2; "năm" and unmarked "tu", "sau" are left to the rules, which see the words around them. */
export function numberWord(w: string): number | null {
  return NUMBER_WORDS.get(w) ?? null;
}
