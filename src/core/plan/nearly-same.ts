import type { RowContent } from "./row-content";

const HIGH_OVERLAP = 0.8;
/** Words in common from the first on: what is done, and to what. */
const COMMON_OPENING = 5;

/** Words that join; folded. A tail that begins with one says where, how or about what. */
const JOINING = new Set(
  "tai ve tren doi voi trong theo de nham cho cua do khi tu qua bang o va den cac nhung duoc mot so thuc hien nam".split(
    " ",
  ),
);
/** A product of these words only is shared by half the table. */
const DOCUMENT_WORDS = new Set(
  "bao cao ke hoach quyet dinh nghi van ban cong thong to trinh ket qua cac chi dao huong dan so luong noi dung tai lieu".split(
    " ",
  ),
);

/**
 * Whether two rows with so many words in common mean one piece of work. Either one says all that the other says, and product or
 * lead agree; or they open alike, part only in where or how, and product, lead and deadline all agree. Rows that differ in a number
 * or in their object ("quý I" and "quý II", "lĩnh vực đất đai" and "lĩnh vực môi trường") are two.
 */
export function nearlySame(a: RowContent, b: RowContent, sharesTask: boolean, overlap: number): boolean {
  if (!agreeSomewhere(a, b)) return false;
  const [left, right] = sharesTask ? [a.activity, b.activity] : [a.words, b.words];
  const onlyLeft = without(left, right);
  const onlyRight = without(right, left);
  if (onlyLeft.some(isNumber) && onlyRight.some(isNumber)) return false;
  if (overlap >= HIGH_OVERLAP) return saysNothingNew(onlyLeft) || saysNothingNew(onlyRight);
  const agree = hasSameProduct(a, b) && hasSameLead(a, b) && a.deadline !== "" && a.deadline === b.deadline;
  return agree && isTelling(a.product) && openAlike(left, right);
}

/** Product or lead are the same: without that, like words are no sign of the same work. */
export function agreeSomewhere(a: RowContent, b: RowContent): boolean {
  return hasSameProduct(a, b) || hasSameLead(a, b);
}

const hasSameProduct = (a: RowContent, b: RowContent): boolean => a.product !== "" && a.product === b.product;

const hasSameLead = (a: RowContent, b: RowContent): boolean => a.lead !== "" && a.lead === b.lead;

function without(words: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return words.filter((word) => !known.has(word));
}

const isNumber = (word: string): boolean => /\d/.test(word) || /^[ivx]{1,4}$/.test(word);

const saysNothingNew = (words: readonly string[]): boolean => words.every((word) => JOINING.has(word));

const isTelling = (product: string): boolean => product.split(" ").some((word) => !DOCUMENT_WORDS.has(word));

function openAlike(left: readonly string[], right: readonly string[]): boolean {
  let common = 0;
  while (common < left.length && common < right.length && left[common] === right[common]) common++;
  const tails = [left[common], right[common]];
  return (
    common >= COMMON_OPENING &&
    common * 2 >= Math.min(left.length, right.length) &&
    tails.every((word) => word === undefined || JOINING.has(word))
  );
}
