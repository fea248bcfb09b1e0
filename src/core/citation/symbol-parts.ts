import { fold } from "../text/fold";
import type { CitationForm } from "./citation";

/** Abbreviations of kinds of documents, as decree 30/2020/NĐ-CP and the party's instruction 36-HD/VPTW write them. */
const TYPES = [
  "NĐ",
  "QĐ",
  "NQ",
  "TTLT",
  "TTr",
  "TT",
  "KH",
  "CTr",
  "CTHĐ",
  "CT",
  "CV",
  "BC",
  "TB",
  "HD",
  "KL",
  "ĐA",
  "CĐ",
  "QC",
  "PA",
  "VBHN",
  "GM",
  "L",
] as const;
const TYPE_BY_FOLD = new Map(TYPES.map((type) => [fold(type), type as string]));

const ISSUERS = ["CP", "TTg", "UBND", "HĐND", "VPCP", "TTCP", "TW", "TU", "ĐU", "HU", "UBTVQH", "QH"] as const;
const ISSUER_BY_FOLD = new Map(ISSUERS.map((issuer) => [fold(issuer), issuer as string]));

/** The canonical abbreviation of a kind ("nd", "ND" -> "NĐ"); null for no known kind. */
export function knownType(text: string): string | null {
  return TYPE_BY_FOLD.get(fold(text)) ?? null;
}

/** "cp" -> "CP", "TTG" -> "TTg", "TƯ" -> "TW", "QH15" as it is; others in capitals as typed. */
export function canonicalIssuer(text: string): string {
  if (text.toUpperCase() === "TƯ") return "TW";
  const term = /^(ubtvqh|qh)(\d{1,2})$/i.exec(text);
  if (term) return term[1]!.toUpperCase() + term[2]!;
  return ISSUER_BY_FOLD.get(fold(text)) ?? text;
}

export function isKnownIssuer(text: string): boolean {
  return ISSUER_BY_FOLD.has(fold(text)) || /^[BS][A-ZĐ]{1,8}$/.test(text) || isAssembly(text);
}

/** "NĐCP" comes apart as NĐ and CP; null when it does not. */
export function splitGlued(text: string): { readonly type: string; readonly issuer: string } | null {
  for (let length = Math.min(4, text.length - 2); length >= 2; length--) {
    const type = knownType(text.slice(0, length));
    const rest = text.slice(length);
    if (type !== null && (ISSUER_BY_FOLD.has(fold(rest)) || isAssembly(rest)))
      return { type, issuer: canonicalIssuer(rest) };
  }
  return null;
}

export function isAssembly(issuer: string): boolean {
  return /^(?:UBTV)?QH\d{1,2}$/i.test(issuer);
}

/** Party committees at every level and their boards: TW, TU, BTCTU, BCĐTW, ĐU, ĐUK, HU, BCSĐ. */
function isParty(issuer: string): boolean {
  return /^(?:[A-ZĐ]{0,7}T[WU]|ĐU[A-ZĐ]{0,4}|[A-ZĐ]{0,4}[ĐH]U|QU|BCSĐ)$/.test(issuer);
}

/** Who issues decides the form; departments and committees of the province are local. */
export function formOf(issuer: string | null): CitationForm {
  if (issuer === null) return "state";
  if (isAssembly(issuer)) return "assembly";
  if (isParty(issuer)) return "party";
  return /^(?:UBND|HĐND|S[A-ZĐ]|VP(?!CP)|BQL|TTr|CC)/.test(issuer) ? "local" : "state";
}

/** Years of each term of the National Assembly: elections stand in the first and the last. */
export function yearsOfTerm(term: number): readonly [number, number] | null {
  const starts: Readonly<Record<number, number>> = {
    9: 1992,
    10: 1997,
    11: 2002,
    12: 2007,
    13: 2011,
    14: 2016,
    15: 2021,
    16: 2026,
  };
  const start = starts[term];
  return start === undefined ? null : [start, starts[term + 1] ?? start + 5];
}
