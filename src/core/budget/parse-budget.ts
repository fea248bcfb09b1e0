import type { CellContent } from "../grid/snapshot";
import { parseCitations } from "../citation/parse-citations";
import { fold, foldSpace } from "../text/fold";
import { termsOf } from "./amount-terms";
import { splitAsides } from "./asides";
import type { Budget, BudgetDoubt, BudgetUnit, MillionVnd } from "./budget";
import { phraseClass } from "./budget-phrase";
import { budgetTokens } from "./budget-tokens";
import { maskedText } from "./masked-text";
import { numericBudget } from "./numeric-budget";
import { totalOfTerms, type Outcome } from "./total-of-terms";

/** No sum is told in more; a longer text is prose that slipped into the column. */
const MAX_TEXT = 2000;

/** The commonest amount needs no grammar. */
const PLAIN = /^[1-9]\d{0,2}$/;
/** A digit, a money word behind a spelled number, or a quarter; any other text is classed by its words at once. */
const MAY_HOLD_AMOUNT = /\d|\b(?:trieu|ty|ti|nghin|ngan|dong|quy|q)\b/;

/**
 * What a budget cell says, in million đồng. `unit` is what one bare figure of the column stands for. A string is read as a text
 * cell. Tokens, then figures with vi-VN or en-US grouping, then units, then what qualifies them; a text without an amount is
 * classed by its words. Never throws; linear in the text.
 */
export function parseBudget(content: CellContent | string | null, unit: BudgetUnit = "million"): Budget {
  if (content === null) return { kind: "blank", text: "" };
  if (typeof content === "string") return budgetOfText(content, unit);
  switch (content.kind) {
    case "text":
      return budgetOfText(content.text, unit);
    case "number":
      return numericBudget(content, unit);
    case "boolean":
      return ambiguous(content.value ? "TRUE" : "FALSE", "not-money");
    case "error":
      return { kind: "blank", text: content.code };
  }
}

function budgetOfText(typed: string, unit: BudgetUnit): Budget {
  const text = foldSpace(typed);
  if (text === "") return { kind: "blank", text };
  if (unit === "million" && PLAIN.test(text))
    return { kind: "number", text, millionVnd: Number(text), asText: true, doubt: null };
  if (text.length > MAX_TEXT) return ambiguous(text, "not-money");
  const accounting = /^\(\s*(\d[\d.,]*)\s*\)$/.exec(text);
  if (accounting) return negated(text, budgetOfText(accounting[1]!, unit));
  if (!MAY_HOLD_AMOUNT.test(fold(text))) return budgetOfWords(text, false, false);
  const masked = maskedText(typed);
  const { main, asides } = splitAsides(masked.text);
  const outcome = outcomeOf(main, unit) ?? outcomeOf(asides.join("\n"), unit);
  if (outcome) return budgetOfOutcome(text, outcome, asides.join(" "));
  return budgetOfWords(text, masked.sawDocument, masked.sawDate);
}

function outcomeOf(masked: string, unit: BudgetUnit): Outcome | null {
  return totalOfTerms(termsOf(budgetTokens(masked), unit));
}

function budgetOfOutcome(text: string, outcome: Outcome, aside: string): Budget {
  const [millionVnd] = outcome.readings;
  if (!outcome.stands || millionVnd === undefined)
    return ambiguous(text, outcome.doubt ?? "not-money", outcome.readings);
  if (millionVnd === 0) return { kind: "zero", text, millionVnd: 0 };
  const tentative = /\b(?:du kien|tam tinh|uoc|uoc tinh|khoang)\b/.test(aside) ? "tentative" : null;
  return { kind: "number", text, millionVnd, asText: true, doubt: outcome.doubt ?? tentative };
}

function budgetOfWords(text: string, sawDocument: boolean, sawDate: boolean): Budget {
  const phrase = phraseClass(text);
  if (phrase === "zero") return { kind: "zero", text, millionVnd: 0 };
  if (phrase === "deferred") return { kind: "deferred", text, reference: referenceIn(text) };
  if (phrase !== null) return { kind: phrase, text };
  if (sawDocument) return { kind: "deferred", text, reference: referenceIn(text) };
  if (sawDate) return ambiguous(text, "date");
  const isAbbreviation = /^[\p{Lu}][\p{Lu}\p{N}&.-]{1,7}$/u.test(text);
  return ambiguous(text, isAbbreviation ? "abbreviation" : "not-money");
}

/** The document that a deferred sum points to, with its number; null when none is identified. */
function referenceIn(text: string): string | null {
  return parseCitations(text).find((citation) => citation.form !== "standard")?.text ?? null;
}

function negated(text: string, budget: Budget): Budget {
  return budget.kind === "number" ? ambiguous(text, "negative", [budget.millionVnd]) : { ...budget, text };
}

function ambiguous(text: string, doubt: BudgetDoubt, readings: readonly MillionVnd[] = []): Budget {
  return { kind: "ambiguous", text, doubt, readings };
}
