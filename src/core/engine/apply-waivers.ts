import type { Finding } from "./finding";
import type { FindingIdentity } from "./finding-identity";
import type { Waiver } from "./waiver";

export interface WaivedFindings {
  /** In the order given; those covered carry `waived`, the reason. */
  readonly findings: readonly Finding[];
  /** Waivers that no longer answer anything: the text changed, the fault is gone, or `until` is past. */
  readonly ended: readonly Waiver[];
}

/**
 * Marks the findings a person answers for. A waiver holds for its rule in its row while the row's text is the one it was given for;
 * a row that moved is found again by its text. `today` (ISO) is after `until`: it has ended. Linear in findings and waivers.
 */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  identify: (finding: Finding) => FindingIdentity,
  today: string,
): WaivedFindings {
  if (waivers.length === 0) return { findings, ended: [] };
  // Keys of rows that nobody has answered for yet, by rule and text.
  const free = new Map<string, Set<string>>();
  for (const finding of findings) {
    const { rowId, textHash } = identify(finding);
    const text = keyOf(finding.ruleId, textHash);
    const keys = free.get(text) ?? new Set();
    free.set(text, keys.add(keyOf(finding.ruleId, textHash, rowId)));
  }
  const reasons = new Map<string, string>();
  const ended = waivers.filter((waiver) => waiver.until !== undefined && waiver.until < today);
  const open = waivers.filter((waiver) => waiver.until === undefined || waiver.until >= today);
  // Those whose row still stands where it stood come first, so that of two equal rows each keeps its own.
  const moved = open.filter((waiver) => {
    const key = keyOf(waiver.ruleId, waiver.textHash, waiver.rowId);
    const stands = free.get(keyOf(waiver.ruleId, waiver.textHash))?.delete(key) ?? false;
    if (stands) reasons.set(key, waiver.reason);
    return !stands && !reasons.has(key);
  });
  for (const waiver of moved) {
    const keys = free.get(keyOf(waiver.ruleId, waiver.textHash));
    const next = keys?.values().next();
    if (!keys || !next || next.done) ended.push(waiver);
    else {
      keys.delete(next.value);
      reasons.set(next.value, waiver.reason);
    }
  }
  const marked = findings.map((finding) => {
    const { rowId, textHash } = identify(finding);
    const waived = reasons.get(keyOf(finding.ruleId, textHash, rowId));
    return waived === undefined ? finding : { ...finding, waived };
  });
  return { findings: marked, ended };
}

function keyOf(...parts: readonly string[]): string {
  return parts.join("\t");
}
