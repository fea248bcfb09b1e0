import type { Citation, CitationFault } from "./citation";
import { bodyAgainst, dateBehind, nameBefore, type DateBehind, type NamedKind } from "./citation-context";
import { canonicalIssuer, formOf, isAssembly, isKnownIssuer, knownType, splitGlued, yearsOfTerm } from "./symbol-parts";

/** A symbol taken apart, as written and as it should be. */
interface Parts {
  readonly typed: string;
  readonly number: string;
  readonly year: number | null;
  readonly type: string | null;
  readonly issuer: string | null;
  /** What the form rules make of it; null where they leave it open. */
  readonly canonical: string | null;
  /** Type and issuer were written as one ("NĐCP"). */
  readonly glued: boolean;
}

/** Government resolutions are numbered anew each year; these are cited for both years in this field. */
const EXISTS_TWICE: Readonly<Record<string, readonly number[]>> = { "76/NQ-CP": [2013, 2021] };

/** A citation from a match of the symbol pattern; null when the letters are no document's ("50/lớp", "24/7-x"). */
export function symbolCitation(text: string, match: RegExpExecArray): Citation | null {
  const parts = partsOf(match);
  if (!parts) return null;
  const end = match.index + match[0].length;
  const name = nameBefore(text, match.index);
  const dated = dateBehind(text, end);
  const named = /^\s*năm\s+((?:19|20)\d\d)(?!\d)/iu.exec(text.slice(end, end + 20));
  const body = parts.issuer === null ? null : bodyAgainst(text, dated?.end ?? end, parts.issuer);
  const start = name?.start ?? match.index;
  return {
    text: text.slice(start, end),
    start,
    symbol: parts.typed,
    symbolStart: match.index,
    number: parts.number,
    year: parts.year ?? dated?.year ?? (named ? Number(named[1]) : null),
    type: parts.type ?? (name?.name === "luật" ? "Luật" : (name?.types[0] ?? null)),
    issuer: parts.issuer,
    form: formOf(parts.issuer),
    date: dated?.date ?? null,
    faults: [...formFaults(parts, dated), ...contextFaults(parts, name, dated, body, named !== null)],
  };
}

function partsOf(match: RegExpExecArray): Parts | null {
  const [typed, , , year] = match;
  const number = match[1]!;
  const firstSeparator = match[2]!;
  const head = match[5];
  const tail = match[6] ?? "";
  if (head === undefined) return null;
  const rest = tail.split(/[ \u00a0]?[-/][ \u00a0]?/).filter((part) => part !== "");
  const glued = rest.length === 0 && !isAssembly(head) ? splitGlued(head) : null;
  const type = glued?.type ?? knownType(head);
  const issuer = glued?.issuer ?? issuerOf(head, rest, type);
  const isDash = firstSeparator.includes("-");
  const known = type !== null ? issuer !== null : isIssuerFirst(head, rest, year !== undefined);
  if (!known || (isDash && (type === null || year !== undefined))) return null;
  const yearNumber = year === undefined ? null : Number(year);
  const canonical = canonicalOf(number, yearNumber, type, issuer, rest);
  return {
    typed,
    number,
    year: yearNumber,
    type: isAssembly(head) ? null : type,
    issuer,
    canonical,
    glued: glued !== null,
  };
}

function issuerOf(head: string, rest: readonly string[], type: string | null): string | null {
  if (isAssembly(head)) return canonicalIssuer(head);
  if (type === null) return canonicalIssuer(head);
  const last = rest[0];
  if (last === undefined) return null;
  if (!/^\p{Lu}/u.test(last) && !isKnownIssuer(last)) return null;
  return rest.length > 1 ? rest.map(canonicalIssuer).join("-") : canonicalIssuer(last);
}

/** "1265/UBND-NC", "402/SNV-CCHC": an official letter bears its sender first. "99/2023/QH15": a law bears its maker only. */
function isIssuerFirst(head: string, rest: readonly string[], hasYear: boolean): boolean {
  if (isAssembly(head)) return hasYear || rest.length === 0;
  return /^[A-ZĐ]{2,8}$/.test(head) && isKnownIssuer(head) && rest.length > 0;
}

function canonicalOf(
  number: string,
  year: number | null,
  type: string | null,
  issuer: string | null,
  rest: readonly string[],
): string | null {
  if (issuer === null) return null;
  if (type === null) return isAssembly(issuer) && year !== null ? `${number}/${year}/${issuer}` : null;
  const form = formOf(issuer);
  if (form === "party") return `${number}-${type}/${issuer}`;
  if (form === "assembly") {
    if (year !== null) return `${number}/${year}/${issuer}`;
    return issuer.startsWith("UBTVQH") ? `${number}/${type}-${issuer}` : null;
  }
  // Behind the issuer may stand the drafting office: "12/TB-UBND-TH" is left as typed.
  if (rest.length > 1 && type !== "TTLT") return null;
  return year === null ? `${number}/${type}-${issuer}` : `${number}/${year}/${type}-${issuer}`;
}

function formFaults(parts: Parts, dated: DateBehind | null): CitationFault[] {
  const { typed, canonical, issuer, type, year } = parts;
  const faults: CitationFault[] = [];
  const add = (kind: CitationFault["kind"], fix: string | null = canonical) =>
    faults.push({ kind, fix, against: null });
  if (issuer === null) return faults;
  const form = formOf(issuer);
  const bare = typed.replace(/[ \u00a0]/g, "");
  if (form === "party" && bare !== canonical && sameLetters(bare, canonical)) add("party-form");
  else if (form === "party" && year !== null) add("party-form");
  else if (form === "assembly" && type !== null && (year !== null || issuer.startsWith("QH"))) add("assembly-form");
  else if (canonical !== null && bare !== canonical) {
    if (parts.glued) add("dash-missing");
    else if (bare.replace(/[-/]/g, "") === canonical.replace(/[-/]/g, "")) add("separator-wrong");
    else add("letter-wrong");
  } else if (bare !== typed) add("space-inside", bare);
  if (year === null && issuer === "CP" && type === "NĐ")
    add("year-missing", dated ? `${parts.number}/${dated.year}/NĐ-CP` : null);
  else if (year === null && type === "TT" && /^B[A-ZĐ]+$/.test(issuer))
    add("year-missing", dated ? `${parts.number}/${dated.year}/TT-${issuer}` : null);
  return faults;
}

/** The same but for the marks between: "18/NQ-TW" and "18-NQ/TW". */
function sameLetters(typed: string, canonical: string | null): boolean {
  return (
    canonical !== null &&
    typed.replace(/[-/]/g, "").toUpperCase().replace("TƯ", "TW") === canonical.replace(/[-/]/g, "").toUpperCase()
  );
}

function contextFaults(
  parts: Parts,
  name: NamedKind | null,
  dated: DateBehind | null,
  body: string | null,
  hasYear: boolean,
): CitationFault[] {
  const { type, issuer, year, canonical } = parts;
  const faults: CitationFault[] = [];
  const add = (kind: CitationFault["kind"], against: string | null) => faults.push({ kind, fix: null, against });
  if (name && type !== null && name.name !== "luật" && !name.types.includes(type)) add("type-against-name", name.name);
  if (body !== null) add("issuer-against-body", body);
  else if (type !== null && issuer !== null && !canBear(type, issuer)) add("pair-impossible", `${type}-${issuer}`);
  if (year !== null && dated && dated.year !== year) add("year-against-date", String(dated.year));
  const term = issuer === null ? null : /QH(\d{1,2})$/.exec(issuer);
  const span = term && yearsOfTerm(Number(term[1]));
  if (span && year !== null && (year < span[0] || year > span[1])) add("year-against-term", issuer);
  if (dated && dated.date === null) add("date-impossible", dated.typed);
  const twice = canonical !== null && Object.hasOwn(EXISTS_TWICE, canonical) ? EXISTS_TWICE[canonical]! : null;
  if (twice && !hasYear && !(dated && twice.includes(dated.year))) add("exists-twice", twice.join(", "));
  return faults;
}

/** Who may issue what: decrees are the Government's, circulars the ministries', and no committee or premier resolves ("NQ"). */
function canBear(type: string, issuer: string): boolean {
  if (type === "NĐ") return issuer === "CP";
  if (type === "TT") return !/^(?:CP|TTg|UBND|HĐND|TW|TU|S[A-ZĐ]+)$/.test(issuer);
  if (type === "NQ") return !/^(?:TTg|UBND|S[A-ZĐ]+)$/.test(issuer);
  return !(type === "QĐ" && issuer === "CP");
}
