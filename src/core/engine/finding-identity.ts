import type { A1, SheetRow } from "../grid/address";
import { parseA1 } from "../grid/address";
import { cellIn, shownText, type SheetSnapshot, type SnapshotRow } from "../grid/snapshot";
import { FIELDS, type Plan, type PlanRow, type RowKey } from "../plan/plan";
import { foldSpace } from "../text/fold";
import type { Finding } from "./finding";

/** What ties a waiver to a finding besides its rule. */
export interface FindingIdentity {
  /** The plan row (`r12`), or the first cell of a finding about no single row (`B4`). */
  readonly rowId: string;
  /** Hash of the texts the finding is about; another text, another hash. */
  readonly textHash: string;
}

/**
 * Tells of each finding of one check which row it is about and what that row says. The hash covers every column of the row but TT,
 * so that renumbering keeps a waiver and rewriting ends it; a finding about no row is hashed over its own cells. White space and
 * NFC/NFD make no difference.
 */
export function identifyFindings(plan: Plan, snapshot: SheetSnapshot): (finding: Finding) => FindingIdentity {
  const rows = new Map<RowKey, PlanRow>(plan.rows.map((row) => [row.key, row]));
  const sheetRows = new Map<SheetRow, SnapshotRow>(snapshot.rows.map((row) => [row.row, row]));
  return (finding) => {
    const row = finding.rowKey === null ? undefined : rows.get(finding.rowKey);
    const texts = row ? rowTexts(row) : finding.at.map((at) => cellText(at, sheetRows));
    return { rowId: row?.key ?? finding.at[0]!, textHash: textHash(texts) };
  };
}

function rowTexts(row: PlanRow): string[] {
  return FIELDS.filter((field) => field !== "tt").map((field) => row[field] ?? "");
}

function cellText(at: A1, rows: ReadonlyMap<SheetRow, SnapshotRow>): string {
  const place = parseA1(at);
  return place ? shownText(cellIn(rows.get(place.row), place.col)?.content) : "";
}

/**
 * Two 32-bit multiply-and-mix streams over the folded texts, as 16 hex digits. It tells texts apart; it keeps no secret, for a
 * waiver can only be written by someone who may edit the file anyway.
 */
export function textHash(texts: readonly string[]): string {
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  const text = texts.map(foldSpace).join("\u001f");
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x5bd1e995);
    low ^= low >>> 15;
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b);
  low = Math.imul(low ^ (high >>> 13), 0xc2b2ae35);
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
