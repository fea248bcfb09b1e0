/**
 * Single words in the two encodings that Vietnamese offices used before Unicode, when their bytes are read as Latin-1:
 * VNI ("Thaùng", "Thöôøng xuyeân") and TCVN3 ("Th¸ng", "Quý", "n¨m"). Only words that the deadline grammar knows are
 * read through, so that no sound word is harmed; converting a whole sheet is `text/legacy-encoding`.
 * Tables: VNI-Win and TCVN 5712:1993 VN3, as commonly published.
 */

const VNI_LETTERS: Readonly<Record<string, string>> = {
  ñ: "đ",
  ö: "ư",
  ô: "ơ",
  æ: "ỉ",
  ò: "ị",
  ó: "ĩ",
  î: "ỵ",
};

/** A VNI mark follows its vowel: circumflex, breve and tone as combining characters. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: "\u0301",
  ø: "\u0300",
  û: "\u0309",
  õ: "\u0303",
  ï: "\u0323",
  â: "\u0302",
  á: "\u0302\u0301",
  à: "\u0302\u0300",
  å: "\u0302\u0309",
  ã: "\u0302\u0303",
  ä: "\u0302\u0323",
  ê: "\u0306",
  é: "\u0306\u0301",
  è: "\u0306\u0300",
  ú: "\u0306\u0309",
  ü: "\u0306\u0303",
  ë: "\u0306\u0323",
};

const TCVN3_FROM = "¡¢§£¤¥¦µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ";
const TCVN3_TO = "ĂÂĐÊÔƠƯàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";

const TCVN3: ReadonlyMap<string, string> = new Map(
  [...TCVN3_FROM].map((from, at) => [from, [...TCVN3_TO][at] ?? from]),
);

/** Characters that stand for letters in TCVN3 and are signs everywhere else. */
export const TCVN3_SIGNS = "¡¢§£¤¥¦µ¸¶·¹¨»¾¼½©®ª«¬\u00ad×÷";

/** The word read as VNI, in lower case. */
export function wordFromVni(word: string): string {
  let out = "";
  for (const letter of word.toLowerCase()) {
    const mark = VNI_MARKS[letter];
    const last = out.normalize("NFD").charAt(out.normalize("NFD").length - 1);
    if (mark !== undefined && /[aeiouyơư\u031b]/.test(last)) out += mark;
    else out += VNI_LETTERS[letter] ?? letter;
    out = out.normalize("NFC");
  }
  return out;
}

/** The word read as TCVN3, in lower case. */
export function wordFromTcvn3(word: string): string {
  let out = "";
  for (const letter of word) out += TCVN3.get(letter) ?? letter;
  return out.toLowerCase();
}
