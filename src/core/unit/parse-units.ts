import { BRACKET, bracketsBetween, cellWords, type CellWord, type CellWords } from "./cell-words";
import type { Unit, UnitRegister } from "./register";
import { registerIndex, type RegisterIndex, type UnitMatch } from "./register-index";
import { genericLength, opensCollective } from "./unit-heads";
import { isBareList, isTail, unitSpans, type UnitSpan } from "./unit-spans";

/**
 * "body" stands on its own, "internal" inside another office; "group" is a collective name ("Các sở, ngành"), right as it
 * stands; "unknown" does not begin like the name of an office.
 */
type UnitMentionKind = "body" | "internal" | "group" | "person" | "unknown";

/** One unit named in a cell. */
export interface UnitMention {
  /** As typed, without list marks and brackets. */
  readonly text: string;
  /** Offset of `text` in the NFC form of the cell. */
  readonly start: number;
  /** Null when the register does not hold it. */
  readonly unit: Unit | null;
  readonly match: UnitMatch | null;
  readonly kind: UnitMentionKind;
  /** What stands in brackets behind the name ("đối với nhiệm vụ tự kiểm tra"); null without. */
  readonly scope: string | null;
}

export interface ParsedUnits {
  readonly units: readonly UnitMention[];
}

/** A lead or coordinator cell as the units it names, in order. Never throws; linear in the text. */
export function parseUnits(text: string, register: UnitRegister): ParsedUnits {
  const index = registerIndex(register);
  const cell = cellWords(text);
  const spans = unitSpans(cell, index);
  return { units: spans.map((span, i) => mentionOf(cell, span, spans[i + 1], index)) };
}

function mentionOf(cell: CellWords, span: UnitSpan, next: UnitSpan | undefined, index: RegisterIndex): UnitMention {
  const words = cell.words.slice(span.from, span.to);
  const start = words[0]!.start;
  const reach = next ? cell.words[next.from]!.start : cell.text.length;
  const bracket = bracketsBetween(cell, start, reach).at(-1);
  const hit = span.hit && isPlaceOrTail(words.slice(span.hit.length)) ? span.hit : null;
  // "UBND" alone stands for the province's, "UBND các quận" does not.
  const level = hit && hit.length > 1 ? null : levelOf(words, index);
  const unit = level ?? hit?.unit ?? null;
  return {
    text: textOf(cell, words),
    start,
    unit,
    match: level ? "variant" : (hit?.match ?? null),
    kind: kindOf(words, span, unit),
    scope: bracket ? bracket.inner.trim() : null,
  };
}

function textOf(cell: CellWords, words: readonly CellWord[]): string {
  let text = "";
  let at = words[0]!.start;
  for (const bracket of bracketsBetween(cell, at, words.at(-1)!.start)) {
    text += `${cell.text.slice(at, bracket.start).trimEnd()} `;
    at = bracket.end;
  }
  return text + cell.text.slice(at, words.at(-1)!.end).trimStart();
}

/** "Sở Y tế" + "Bắc Giang" or "tỉnh Bắc Giang" is the unit; "Phòng Y tế" + "dự phòng" is another name. */
function isPlaceOrTail(rest: readonly CellWord[]): boolean {
  const [first] = rest;
  if (!first || first.gap.includes(BRACKET) || /[-–,]/.test(first.gap)) return true;
  if (
    /^(?:tỉnh|huyện|thành|thị|tp|tx|quận|xã|phường|khu|trực|thuộc|của|các|chủ|phối|tham|thực|có|cấp|liên)$/.test(
      first.lower,
    )
  )
    return true;
  return rest.every((word) => word.capital);
}

function kindOf(words: readonly CellWord[], span: UnitSpan, unit: Unit | null): UnitMentionKind {
  if (span.head === "group" || unit?.status === "group") return "group";
  if (isCollective(words)) return "group";
  if (unit) return unit.status === "internal" ? "internal" : "body";
  return span.head ?? "unknown";
}

/** Nouns for kinds of offices and no name: "Sở, ngành", "Phòng chuyên môn", "UBND cấp huyện", "Đơn vị có liên quan". */
function isCollective(words: readonly CellWord[]): boolean {
  let at = 0;
  let kinds = 0;
  while (at < words.length) {
    const word = words[at]!;
    const length = genericLength(words, at);
    if (length > 0) {
      // "Phòng Thanh tra" is a name; "UBND huyện, TP" and "Sở, ngành" are not.
      if (kinds > 0 && word.gap === " " && !/^(?:ubnd|hđnd|cấp|các|và|hoặc)$/.test(words[at - 1]!.lower)) return false;
      kinds++;
      at += length;
    } else if (opensCollective(word) || /^(?:và|hoặc)$/.test(word.lower)) at++;
    else break;
  }
  const next = words[at];
  if (kinds === 0) return false;
  if (next === undefined)
    return kinds > 1 ? !isSingleBody(words) : /^(?:đơn|cơ|địa|doanh|ngành)$/.test(words[0]!.lower);
  if (next.capital) return false;
  return isTail(next) || /^(?:cơ|đơn|địa|doanh)$/.test(words[0]!.lower);
}

/** "UBND tỉnh" is one body; "Sở, ngành" and "UBND huyện, TP" are many. */
function isSingleBody(words: readonly CellWord[]): boolean {
  return /^(?:ubnd|hđnd) (?:tỉnh|thành phố|tp)$/.test(words.map((word) => word.lower).join(" "));
}

/** "UBND các huyện, thị xã" in any wording is the level's own entry. */
function levelOf(words: readonly CellWord[], index: RegisterIndex): Unit | null {
  const isUbnd = /^(?:ubnd|ủy|uỷ)$/.test(words[0]!.lower);
  const names = words.map((word) => word.lower).join(" ");
  if (!isUbnd && !/^(?:các |cấp )?(?:huyện|thị xã|thành phố|quận|xã|phường)(?: |$)/.test(names)) return null;
  if (!isUbnd && !isBareList(words, 0, words.length)) return null;
  if (/(?:^| )(?:huyện|quận|thị xã|tx|tp)(?: |$)/.test(names)) return index.unitNamed("UBND cấp huyện");
  if (/(?:^| )(?:xã|phường|thị trấn|đặc khu)(?: |$)/.test(names)) return index.unitNamed("UBND cấp xã");
  return null;
}
