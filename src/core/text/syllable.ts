/** A Vietnamese syllable in its parts; `rhyme` is without tone, so that "hoà" and "hòa" are the same syllable. */
export interface Syllable {
  readonly onset: string;
  readonly rhyme: string;
  /** 0 level, 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng. */
  readonly tone: number;
}

const TONE_MARKS: Readonly<Record<string, number>> = {
  "\u0301": 1,
  "\u0300": 2,
  "\u0309": 3,
  "\u0303": 4,
  "\u0323": 5,
};

const ONSETS = "ngh|ng|nh|gh|gi|ch|kh|ph|qu|th|tr|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x".split("|");

/**
 * The rhymes of Vietnamese, medial included, as written without tones (Đoàn Thiện Thuật, Ngữ âm tiếng Việt; the list of
 * written rhymes of Hoàng Phê, Từ điển vần). "uy" and "ui", "y" and "i" are told apart by the onset.
 */
const RHYMES = new Set(
  (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
    "e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu " +
    "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu " +
    "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot " +
    "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt " +
    "u ua uân uâng uât uây uc uê uêch uênh uêu ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu " +
    "ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu " +
    "y yêm yên yêng yêt yêu"
  ).split(" "),
);

/** After "qu" the medial is spoken for: "quyền" is qu + yên, "quả" qu + a. */
const AFTER_QU = new Set(
  "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et ê ên êt êch ênh i ich in it inh o oc ơ ơn y yt ynh ych yên yêt ương ôc yêt ip".split(
    " ",
  ),
);
/** After "gi" an i of the rhyme is not written again: "giêng" is gi + êng, "gì" g + i. */
const AFTER_GI = new Set("êng êt êm êc ên êu".split(" "));

const BEFORE_FRONT = new Set(["gh", "ngh", "k"]);
const NOT_BEFORE_FRONT = new Set(["c", "g", "ng"]);

/** The syllable a word is, or null when no Vietnamese syllable is written so. Case does not matter; the word is NFC or NFD. */
export function parseSyllable(word: string): Syllable | null {
  let tone = 0;
  let letters = "";
  for (const char of word.toLowerCase().normalize("NFD")) {
    const mark = TONE_MARKS[char];
    if (mark === undefined) letters += char;
    else if (tone !== 0) return null;
    else tone = mark;
  }
  const plain = letters.normalize("NFC");
  for (const [onset, rhyme] of splits(plain)) {
    if (isRhyme(onset, rhyme) && (tone === 1 || tone === 5 || !/(?:[cpt]|ch)$/.test(rhyme)))
      return { onset, rhyme, tone };
  }
  return null;
}

function splits(plain: string): (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [["", plain]];
  for (const onset of ONSETS) if (plain.startsWith(onset)) found.unshift([onset, plain.slice(onset.length)]);
  return found.sort((a, b) => b[0].length - a[0].length);
}

function isRhyme(onset: string, rhyme: string): boolean {
  if (onset === "qu") return AFTER_QU.has(rhyme);
  if (onset === "gi" && (AFTER_GI.has(rhyme) || rhyme === "")) return rhyme !== "";
  if (!RHYMES.has(rhyme)) return false;
  const front = /^[eêiy]/.test(rhyme);
  if (front ? NOT_BEFORE_FRONT.has(onset) && !(onset === "g" && rhyme.startsWith("i")) : BEFORE_FRONT.has(onset))
    return false;
  if (onset === "gi") return !rhyme.startsWith("i");
  // "y" alone and "yê" begin a syllable; "kỹ", "lý", "mỹ", "sỹ", "tỷ", "hy", "quý" are spellings of i.
  if (/^yê/.test(rhyme)) return onset === "";
  if (rhyme === "y") return /^(?:|h|k|l|m|s|t|v)$/.test(onset);
  if (onset === "" && /^iê/.test(rhyme)) return false;
  return true;
}

/** Same syllable whatever the place of the tone mark ("hoà", "hòa") and whether i or y is written ("tỉ", "tỷ", "quí", "quý"). */
export function sameSyllable(left: string, right: string): boolean {
  const a = parseSyllable(left);
  const b = parseSyllable(right);
  return (
    a !== null &&
    b !== null &&
    a.onset === b.onset &&
    a.tone === b.tone &&
    a.rhyme.replace(/^y$/, "i") === b.rhyme.replace(/^y$/, "i")
  );
}
