import type { BudgetToken, OperatorKind } from "./budget-tokens";
import { exact, resolveBare, resolveWithUnit, type Resolved } from "./resolve-amount";
import type { BudgetUnit } from "./budget";

/** One figure of the cell with what stands around it. */
export interface Term {
  readonly role: "money" | "count" | "percent" | "currency" | "slashed";
  readonly amount: Resolved;
  /** Million đồng in the unit behind it ("50 triệu": 1), which makes it money beyond doubt; null for a bare figure. */
  readonly factor: number | null;
  /** The plain figure, for a factor of a product. */
  readonly figure: number;
  /** "/lớp": the amount is for one of them. "nam" (a year) is the plan's own span. */
  readonly per: string | null;
  /** Folded words since the separator before it, and behind it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly labelled: boolean;
  readonly bound: boolean;
  readonly about: boolean;
  readonly negative: boolean;
  /** The rest in a compound was left to the reader ("6 tỷ 4"). */
  readonly spoken: boolean;
}

type TermLink = OperatorKind | "gap" | "or";
/** Terms in order, each with the sign that stands before it. */
export interface LinkedTerm {
  readonly link: TermLink;
  readonly term: Term;
}

/** Words that may follow a bare sum of money; any other noun makes the figure a count ("10 lớp"). */
const AFTER_MONEY =
  /^(?:tu|do|cho|nguon|ngan|ns[a-z]*|kp[a-z]*|kinh|trong|theo|va|cua|tw|trung|du|chi|xa|von|long|thuoc|bang|tro|thuong|oda|xhh|tinh|huyen|gom|bao|cap|duoc|de|phi|su|ho|voi|hoac|hay|den|toi)$/;

/** Reads the figures of a token list in order. */
export function termsOf(tokens: readonly BudgetToken[], unit: BudgetUnit): LinkedTerm[] {
  const reader = new TermReader(tokens, unit);
  return reader.read();
}

class TermReader {
  private at = 0;
  private before: string[] = [];
  private labelled = false;
  private bound = false;
  private about = false;
  private currency = false;
  private link: TermLink = "gap";
  /** A figure stands before in this entry, so that a sign can join the next to it. */
  private inEntry = false;
  private readonly terms: LinkedTerm[] = [];

  constructor(
    private readonly tokens: readonly BudgetToken[],
    private readonly unit: BudgetUnit,
  ) {}

  read(): LinkedTerm[] {
    while (this.at < this.tokens.length) {
      const token = this.tokens[this.at]!;
      if (token.kind === "figure") this.readTerm(false);
      else if (token.kind === "dash" && this.isMinus(token.tight)) {
        this.at++;
        this.readTerm(true);
      } else {
        this.readSign(token);
        this.at++;
      }
    }
    return this.terms;
  }

  /** A dash glued to the first figure of an entry is a minus ("-50"); with a blank behind it is a list mark. */
  private isMinus(tight: boolean): boolean {
    const isFirst = this.at === 0 || ["line", "semicolon", "colon"].includes(this.tokens[this.at - 1]!.kind);
    return isFirst && tight && this.tokens[this.at + 1]?.kind === "figure";
  }

  private readSign(token: BudgetToken): void {
    switch (token.kind) {
      case "word":
        this.before.push(token.word);
        return;
      case "colon":
        this.labelled = true;
        return;
      case "bound":
        this.bound = true;
        return;
      case "about":
        this.about = true;
        if (this.inEntry && this.before.length === 0) this.link = "dash";
        return;
      case "currency":
        this.currency = true;
        return;
      case "semicolon":
      case "line":
      case "comma":
        this.startEntry(token.kind);
        return;
      case "times":
      case "plus":
      case "equals":
      case "dash":
      case "slash":
        if (this.inEntry && this.before.length === 0) this.link = token.kind;
        return;
      default:
        return;
    }
  }

  private startEntry(link: TermLink): void {
    this.before = [];
    this.labelled = false;
    this.bound = false;
    this.about = false;
    this.currency = false;
    this.inEntry = false;
    this.link = link;
  }

  private readTerm(negative: boolean): void {
    const token = this.tokens[this.at];
    if (token?.kind !== "figure") return;
    this.at++;
    const { amount, factor, spoken } = this.readAmount(token.literal);
    const explicit = factor !== null;
    const isPercent = this.peek() === "percent";
    const isCurrency = this.currency || this.peek() === "currency" || (this.isWord("do") && this.isWord("la", 1));
    const per = this.readPer();
    const slashed = per === null && !explicit && this.isFigureSlash();
    const after = this.readWords();
    const isMoney = explicit || after.length === 0 || AFTER_MONEY.test(after[0]!);
    this.push({
      role: isPercent ? "percent" : isCurrency ? "currency" : slashed ? "slashed" : isMoney ? "money" : "count",
      amount,
      factor,
      figure: token.literal.value,
      per,
      before: this.before,
      after,
      labelled: this.labelled,
      bound: this.bound,
      about: this.about,
      negative,
      spoken,
    });
  }

  private push(term: Term): void {
    const last = term.before.at(-1);
    const joined = last === "den" || last === "toi" || last === "hoac" || last === "hay";
    const follows = this.terms.length > 0 && term.before.length === 1 && joined;
    const added = term.before.includes("cong") && this.terms.length > 0 && term.before.length === 1 && !term.labelled;
    this.terms.push({ link: follows ? "or" : added ? "plus" : this.link, term });
    this.startEntry("gap");
    this.inEntry = true;
  }

  /** Figure and unit, and what a compound adds: "1 tỷ 250 triệu", "6 tỷ 4", "2 triệu rưỡi". */
  private readAmount(literal: Parameters<typeof resolveBare>[0]): {
    amount: Resolved;
    factor: number | null;
    spoken: boolean;
  } {
    const unit = this.tokens[this.at];
    if (unit?.kind !== "unit") return { amount: resolveBare(literal, this.unit), factor: null, spoken: false };
    this.at++;
    this.skipUnits();
    let amount = resolveWithUnit(literal, unit.factor);
    let smallest = unit.factor;
    let spoken = false;
    for (;;) {
      if (this.isWord("ruoi")) {
        this.at++;
        return { amount: plus(amount, smallest / 2), factor: unit.factor, spoken };
      }
      const skip = this.isWord("va") || this.isWord("le") ? 1 : 0;
      const figure = this.tokens[this.at + skip];
      if (figure?.kind !== "figure" || figure.literal.shape !== "plain" || figure.literal.value >= 1000) break;
      const next = this.tokens[this.at + skip + 1];
      if (next?.kind === "unit" && next.factor < smallest) {
        amount = plus(amount, figure.literal.value * next.factor);
        smallest = next.factor;
        this.at += skip + 2;
        this.skipUnits();
      } else if (skip === 0 && (next === undefined || isBreak(next)) && !spoken) {
        amount = plus(amount, (figure.literal.value / 10 ** String(figure.literal.value).length) * smallest);
        spoken = true;
        this.at++;
      } else break;
    }
    return { amount, factor: unit.factor, spoken };
  }

  /** "triệu đồng" may come as two unit tokens. */
  private skipUnits(): void {
    while (this.peek() === "unit") this.at++;
  }

  /** "/lớp", "/1 lớp", "mỗi lớp", "một lớp"; "/" before a year leaves nothing. */
  private readPer(): string | null {
    if (this.isWord("moi") || (this.isWord("mot") && this.tokens[this.at + 1]?.kind === "word")) {
      this.at++;
      return this.readWords()[0] ?? null;
    }
    if (this.peek() !== "slash") return null;
    const next = this.tokens[this.at + 1];
    if (next?.kind === "reference") {
      this.at += 2;
      return null;
    }
    const skip = next?.kind === "figure" ? 2 : 1;
    const noun = this.tokens[this.at + skip];
    if (noun?.kind !== "word") return null;
    this.at += skip;
    const several = next?.kind === "figure" && next.literal.value !== 1;
    return (several ? "several " : "") + (this.readWords()[0] ?? "");
  }

  private isFigureSlash(): boolean {
    return this.peek() === "slash" && this.tokens[this.at + 1]?.kind === "figure";
  }

  private readWords(): string[] {
    const words: string[] = [];
    for (
      let token = this.tokens[this.at];
      token?.kind === "word" && !this.joinsNext(token.word);
      token = this.tokens[this.at]
    ) {
      words.push(token.word);
      this.at++;
    }
    return words;
  }

  /** "50 đến 70": the word belongs to the next figure. */
  private joinsNext(word: string): boolean {
    return ["den", "toi", "hoac", "hay", "cong"].includes(word) && this.tokens[this.at + 1]?.kind === "figure";
  }

  private peek(): BudgetToken["kind"] | undefined {
    return this.tokens[this.at]?.kind;
  }

  private isWord(word: string, ahead = 0): boolean {
    const token = this.tokens[this.at + ahead];
    return token?.kind === "word" && token.word === word;
  }
}

function isBreak(token: BudgetToken): boolean {
  return token.kind === "line" || token.kind === "semicolon" || token.kind === "word";
}

function plus(amount: Resolved, more: number): Resolved {
  return { readings: amount.readings.map((value) => exact(value + more)), doubt: amount.doubt };
}
