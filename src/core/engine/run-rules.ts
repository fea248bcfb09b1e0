import { compareA1, type A1 } from "../grid/address";
import type { SheetSnapshot } from "../grid/snapshot";
import type { Plan, PlanRow } from "../plan/plan";
import type { CheckOptions } from "./check-options";
import type { Report, Rule, RuleContext } from "./define-rule";
import { SEVERITIES, type Finding, type Severity } from "./finding";

/**
 * Runs every rule over the plan and gives the findings in reading order. The engine adds what a rule need not say: row,
 * address, severity of the profile and settings, and grouping. Linear in rows for every rule of scope row.
 */
export function runRules(
  rules: readonly Rule[],
  plan: Plan,
  snapshot: SheetSnapshot,
  options: CheckOptions,
): Finding[] {
  const context: RuleContext = { plan, snapshot, options };
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (rule.hidden && !options.showHidden) continue;
    findings.push(...groupFindings(rule, runRule(rule, context)));
  }
  return sortFindings(findings, rules);
}

function runRule(rule: Rule, context: RuleContext): Finding[] {
  const found: Finding[] = [];
  const { plan } = context;
  const collect =
    (row: PlanRow | null, fallback: readonly A1[]): Report<string> =>
    (messageId, data = {}, place = {}) => {
      const severity = severityOf(rule, messageId, context.options);
      if (severity === "off") return;
      const field = place.field ?? rule.column ?? null;
      const own = field && row ? row.anchors[field] : undefined;
      const at = place.at && place.at.length > 0 ? place.at : own !== undefined ? [own] : fallback;
      const rowKey = place.rowKey !== undefined ? place.rowKey : (row?.key ?? null);
      found.push({
        ruleId: rule.id,
        messageId,
        severity,
        data,
        at,
        rowKey,
        field,
        ...(place.fix ? { fix: place.fix } : {}),
      });
    };
  switch (rule.scope) {
    case "row":
      for (const row of plan.rows) rule.check({ ...context, row }, collect(row, rowPlace(row, plan)));
      break;
    case "objective":
      for (const block of plan.objectives) rule.check({ ...context, block }, collect(null, orHeader(block.at, plan)));
      break;
    case "task":
      for (const block of plan.tasks) rule.check({ ...context, block }, collect(null, orHeader(block.at, plan)));
      break;
    case "section":
      for (const section of plan.sections)
        rule.check({ ...context, section }, collect(null, orHeader(section.at, plan)));
      break;
    case "plan":
      rule.check(context, collect(null, orHeader([], plan)));
      break;
  }
  return found;
}

function rowPlace(row: PlanRow, plan: Plan): readonly A1[] {
  const first = Object.values(row.cells).find((at) => at.length > 0) ?? Object.values(row.anchors).slice(0, 1);
  return orHeader(first.slice(0, 1), plan);
}

/** A finding always points somewhere: at the first column label when nothing nearer is known. */
function orHeader(at: readonly A1[], plan: Plan): readonly A1[] {
  return at.length > 0 ? at : plan.columns.slice(0, 1).map((column) => column.at);
}

function severityOf(rule: Rule, messageId: string, options: CheckOptions): Severity | "off" {
  const set = options.severities[`${rule.id}.${messageId}`] ?? options.severities[rule.id];
  if (set) return set;
  const strict = options.profile === "strict" ? rule.strict?.[messageId] : undefined;
  return strict ?? rule.messages[messageId] ?? "review";
}

/** What many rows have is one finding, not thirty: the first row's data, all addresses, and the count. */
function groupFindings(rule: Rule, findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (rule.group?.[finding.messageId] === undefined) kept.push(finding);
    else {
      const members = groups.get(finding.messageId);
      if (members) members.push(finding);
      else groups.set(finding.messageId, [finding]);
    }
  }
  for (const [messageId, members] of groups) {
    const first = members[0]!;
    if (members.length < rule.group![messageId]!) {
      kept.push(...members.map((member) => ({ ...member, data: { ...member.data, count: 1 } })));
    } else {
      const at = [...new Set(members.flatMap((member) => member.at))].sort(compareA1);
      // The first member's own fix alone would leave the others standing.
      const { fix: _, ...shared } = first;
      const fix = members.flatMap((member) => member.fix ?? []);
      const whole = members.every((member) => member.fix) ? { fix } : {};
      kept.push({ ...shared, at, rowKey: null, data: { ...first.data, count: members.length }, ...whole });
    }
  }
  return kept;
}

/** By severity, then in the order in which the rules are listed, then by place. */
function sortFindings(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const order = new Map(rules.map(({ id }, index) => [id, index]));
  return [...findings].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      order.get(a.ruleId)! - order.get(b.ruleId)! ||
      compareA1(a.at[0]!, b.at[0]!) ||
      (a.messageId < b.messageId ? -1 : a.messageId > b.messageId ? 1 : 0),
  );
}
