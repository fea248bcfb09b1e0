/**
 * The two encodings of Vietnamese before Unicode, as the Latin-1 characters that today's programs show for them.
 * TCVN3 (TCVN 5712:1993 VN3, fonts ".VnTime"): one code a letter; capitals with a tone have none, the fonts ".VnTimeH" draw
 * capitals for the small letters. VNI for Windows (fonts "VNI-Times"): a base letter and a mark behind it. Both tables are the
 * common ones (UniKey, xvnkb, vietuni) and were checked against three independent copies.
 */

const UNICODE = "áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđ";
const TCVN3 = "¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉËÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00adøõö÷ùýúûüþ®";
const TCVN3_CAPITALS: readonly (readonly [code: string, letter: string])[] = [
  ["¡", "Ă"],
  ["¢", "Â"],
  ["£", "Ê"],
  ["¤", "Ô"],
  ["¥", "Ơ"],
  ["¦", "Ư"],
  ["§", "Đ"],
];

/** TCVN3 code to letter. */
export const TCVN3_LETTERS: ReadonlyMap<string, string> = new Map([
  ...Array.from(UNICODE, (letter, i): [string, string] => [TCVN3.charAt(i), letter]),
  ...TCVN3_CAPITALS,
]);

/** Marks of a tone alone, and of a tone over the circumflex (â ê ô) and the breve (ă), with what each adds. */
const VNI_MARKS: readonly (readonly [mark: string, combining: string])[] = [
  ["ù", "\u0301"],
  ["ø", "\u0300"],
  ["û", "\u0309"],
  ["õ", "\u0303"],
  ["ï", "\u0323"],
  ["â", "\u0302"],
  ["á", "\u0302\u0301"],
  ["à", "\u0302\u0300"],
  ["å", "\u0302\u0309"],
  ["ã", "\u0302\u0303"],
  ["ä", "\u0302\u0323"],
  ["ê", "\u0306"],
  ["é", "\u0306\u0301"],
  ["è", "\u0306\u0300"],
  ["ú", "\u0306\u0309"],
  ["ü", "\u0306\u0303"],
  ["ë", "\u0306\u0323"],
];
const TONES = 5;
const CIRCUMFLEXES = 11;
/** Base letter as VNI writes it, the letter it stands for, and how many of the marks it takes. */
const VNI_BASES: readonly (readonly [base: string, letter: string, marks: number])[] = [
  ["a", "a", VNI_MARKS.length],
  ["e", "e", CIRCUMFLEXES],
  ["o", "o", CIRCUMFLEXES],
  ["u", "u", TONES],
  ["y", "y", TONES],
  ["ô", "ơ", TONES],
  ["ö", "ư", TONES],
];
/** Letters of one code; "i" with a tone and "ỵ" have their own. */
const VNI_SINGLES: readonly (readonly [code: string, letter: string])[] = [
  ["ô", "ơ"],
  ["ö", "ư"],
  ["ñ", "đ"],
  ["í", "í"],
  ["ì", "ì"],
  ["æ", "ỉ"],
  ["ó", "ĩ"],
  ["ò", "ị"],
  ["î", "ỵ"],
];

/** VNI code of one or two characters to letter. A small mark behind a capital is read too. */
export const VNI_LETTERS: ReadonlyMap<string, string> = new Map(vniLetters());

function* vniLetters(): Generator<[string, string]> {
  for (const [code, letter] of VNI_SINGLES) {
    yield [code, letter];
    yield [code.toUpperCase(), letter.toUpperCase()];
  }
  for (const [base, letter, marks] of VNI_BASES) {
    for (const [mark, combining] of VNI_MARKS.slice(0, marks)) {
      const small = (letter + combining).normalize("NFC");
      yield [base + mark, small];
      yield [base + mark.toUpperCase(), small];
      yield [base.toUpperCase() + mark.toUpperCase(), small.toUpperCase()];
      yield [base.toUpperCase() + mark, small.toUpperCase()];
    }
  }
}
