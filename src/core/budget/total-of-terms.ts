import type { BudgetDoubt } from "./budget";
import type { LinkedTerm, Term } from "./amount-terms";
import { exact } from "./resolve-amount";

/** What the figures of a cell come to. Null: none of them is money. */
export interface Outcome {
  readonly readings: readonly number[];
  /** True when one reading stands and counts, whatever the doubt. */
  readonly stands: boolean;
  readonly doubt: BudgetDoubt | null;
}

const TENTATIVE = /(?:^| )(?:khoang|du kien|uoc|uoc tinh|uoc chi|xap xi|tam tinh|tam|gan|chung|du tru|du tinh)$/;
const TENTATIVE_INSIDE = /(?:^| )(?:du kien|uoc tinh|tam tinh|uoc)(?: |$)/;
const BOUND_BEFORE =
  /(?:^| )(?:toi da|khong qua|khong vuot qua|khong hon|duoi|tren|hon|it nhat|toi thieu|tu|den|toi|vuot)(?: khoang)?$/;
const BOUND_AFTER = /^(?:tro len|tro xuong|do lai|do ve|toi da|toi thieu)/;
const TOTAL = /(?:^| )(?:tong|cong|tong cong|tong so|tong kinh phi|tong muc|tong du toan)(?: |$)/;
const BREAKDOWN = /(?:^| )(?:trong do|gom|bao gom|cu the|chia ra)(?: |$)/;
/** Words a budget cell uses of money; a bare figure behind other words ("Mức độ 3") is no sum. */
const MONEY_TALK =
  /(?:^| )(?:kinh|kp[a-z]*|ns[a-z]*|ngan|sach|nguon|von|du|toan|tong|cong|chi|muc|khoang|uoc|kien|so|tien|quy|gia|oda|xhh|thuong|tu|chu|den|toi|da|qua|thieu|tinh|huyen|trung|uong|them|con|lai|la|bang|tren|duoi|hon|hoac|hay|gan|xap|xi|ho|tro|nam)(?: |$)/;

/** A source of money: parts that each name one ("NST: 30; NSH: 20") are parts of one sum. */
const FROM =
  /(?:^| )(?:ns[a-z]*|ngan sach|nguon|von|xhh|xa hoi hoa|oda|kp[a-z]+|trung uong|tw|dia phuong|doi ung)(?: |$)/;

interface Sum {
  readonly readings: readonly number[];
  readonly doubt: BudgetDoubt | null;
  /** As of the term; null for bare figures. */
  readonly factor: number | null;
  readonly first: Term;
  readonly last: Term;
  readonly isCount: boolean;
}

/** Puts products, sums, ranges and breakdowns together. */
export function totalOfTerms(linked: readonly LinkedTerm[]): Outcome | null {
  const main = beforeBreakdown(linked.filter(({ term }) => term.role !== "percent"));
  const currency = main.some(({ term }) => term.role === "currency");
  const products = productsOf(main.filter(({ term }) => term.role !== "currency"));
  const money = products.filter(({ sum }) => !sum.isCount);
  if (money.length === 0) return currency ? { readings: [], stands: false, doubt: "currency" } : null;
  if (currency && money.every(({ sum }) => sum.factor === null))
    return { readings: [], stands: false, doubt: "currency" };
  const kept = preferExplicit(money);
  const total = kept.find(({ sum }) => TOTAL.test(words(sum.first.before)));
  if (total && kept.length > 1) return outcomeOf(total.sum);
  return kept.length === 1 ? outcomeOf(kept[0]!.sum) : severalOf(kept);
}

interface LinkedSum {
  readonly link: LinkedTerm["link"];
  readonly sum: Sum;
}

function words(list: readonly string[]): string {
  return list.join(" ");
}

/** "50, trong đó NST 30, NSH 20": what follows "trong đó" divides what stands before. */
function beforeBreakdown(linked: readonly LinkedTerm[]): readonly LinkedTerm[] {
  const at = linked.findIndex(
    ({ term }, index) => index > 0 && BREAKDOWN.test(words([...linked[index - 1]!.term.after, ...term.before])),
  );
  return at > 0 ? linked.slice(0, at) : linked;
}

function productsOf(linked: readonly LinkedTerm[]): LinkedSum[] {
  const groups: { link: LinkedTerm["link"]; terms: Term[] }[] = [];
  for (const { link, term } of linked) {
    const group = groups.at(-1);
    if (link === "times" && group) group.terms.push(term);
    else groups.push({ link, terms: [term] });
  }
  return groups.map(({ link, terms }) => ({
    link,
    sum: terms.length === 1 ? sumOfTerm(terms[0]!) : sumOfProduct(terms),
  }));
}

function sumOfTerm(term: Term): Sum {
  return {
    readings: term.amount.readings,
    doubt: term.spoken ? "computed" : term.amount.doubt,
    factor: term.factor,
    first: term,
    last: term,
    isCount: term.role === "count" || isNoMoneyTalk(term),
  };
}

/** A bare figure behind words that are not about money, without a colon: "Mức độ 3", "Sở 3". */
function isNoMoneyTalk(term: Term): boolean {
  return term.factor === null && !term.labelled && term.before.length > 0 && !MONEY_TALK.test(words(term.before));
}

/** "05 triệu/lớp x 10 lớp" is 50 triệu; the price per lớp and the number of lớp make a sum. */
function sumOfProduct(terms: readonly Term[]): Sum {
  const priced = terms.filter((term) => term.factor !== null);
  const price = priced[0] ?? terms.find((term) => term.role === "money") ?? terms[0]!;
  const factor = terms.reduce((product, term) => (term === price ? product : product * term.figure), 1);
  const readings = price.amount.readings.map((value) => exact(value * factor));
  const isSound = priced.length <= 1 && readings.length === 1 && terms.every((term) => Number.isFinite(term.figure));
  const first = { ...terms[0]!, per: null };
  return {
    readings: isSound ? readings : readings.filter(Number.isFinite),
    doubt: isSound ? "computed" : "several",
    factor: price.factor,
    first,
    last: first,
    isCount: terms.every((term) => term.role === "count"),
  };
}

/** Beside "50 triệu" a bare figure is a count or an ordinal, unless a sign joins them. */
function preferExplicit(money: readonly LinkedSum[]): readonly LinkedSum[] {
  const isJoined = (link: LinkedTerm["link"]) =>
    link === "plus" || link === "equals" || link === "dash" || link === "or";
  if (money.every(({ sum }) => sum.factor === null) || money.some(({ link }) => isJoined(link))) return money;
  return money.filter(({ sum }) => sum.factor !== null);
}

function outcomeOf(sum: Sum): Outcome {
  const { first } = sum;
  const before = words(first.before);
  const after = words(sum.last.after);
  if (sum.readings.length !== 1 || sum.doubt === "several")
    return { readings: sum.readings, stands: false, doubt: sum.doubt ?? "several" };
  if (first.role === "slashed") return { readings: [], stands: false, doubt: "date" };
  if (first.negative) return { readings: [Math.abs(sum.readings[0]!)], stands: false, doubt: "negative" };
  if (first.bound || BOUND_BEFORE.test(before) || BOUND_AFTER.test(after))
    return { readings: sum.readings, stands: false, doubt: "bound" };
  if (first.per !== null && first.per !== "nam") return { readings: sum.readings, stands: false, doubt: "per-unit" };
  const tentative =
    first.about || TENTATIVE.test(before) || TENTATIVE_INSIDE.test(before) || TENTATIVE_INSIDE.test(after);
  return {
    readings: sum.readings,
    stands: true,
    doubt: sum.doubt ?? (tentative ? "tentative" : first.per !== null ? "per-unit" : null),
  };
}

function severalOf(sums: readonly LinkedSum[]): Outcome {
  const equals = sums.findIndex(({ link }) => link === "equals");
  if (equals > 0) return { ...outcomeOf(sums[equals]!.sum), doubt: outcomeOf(sums[equals]!.sum).doubt ?? "computed" };
  const values = valuesOf(sums);
  const total = exact(values.reduce((sum, value) => sum + value, 0));
  if (sums.some(({ sum }) => sum.first.role === "slashed")) return { readings: [], stands: false, doubt: "date" };
  if (sums.slice(1).every(({ link }) => link === "plus"))
    return { readings: [total], stands: values.length === sums.length, doubt: "computed" };
  if (sums.slice(1).some(({ link }) => link === "dash" || link === "or"))
    return { readings: values, stands: false, doubt: "range" };
  const [first, ...rest] = values;
  const last = values.at(-1);
  if (first !== undefined && sums.length > 2 && exact(rest.reduce((sum, value) => sum + value, 0)) === first)
    return { readings: [first], stands: true, doubt: null };
  if (last !== undefined && sums.length > 2 && exact(total - last) === last)
    return { readings: [last], stands: true, doubt: null };
  if (sums.every(({ sum }) => FROM.test(words([...sum.first.before, ...sum.first.after]))))
    return { readings: [total], stands: values.length === sums.length, doubt: "computed" };
  return { readings: [total, ...values], stands: false, doubt: "several" };
}

/** Joined figures share the unit behind the last: "50 - 70 triệu", "1 đến 1,5 tỷ". */
function valuesOf(sums: readonly LinkedSum[]): number[] {
  const values: number[] = [];
  let factor: number | null = null;
  for (const { link, sum } of [...sums].reverse()) {
    const value = sum.factor === null && factor !== null ? exact(sum.first.figure * factor) : sum.readings[0];
    if (value !== undefined) values.unshift(value);
    factor =
      link === "gap" || link === "comma" || link === "semicolon" || link === "line" ? null : (sum.factor ?? factor);
  }
  return values;
}
