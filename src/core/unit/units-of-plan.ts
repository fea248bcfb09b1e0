import type { Plan, PlanRow } from "../plan/plan";
import { parseUnits, type UnitMention } from "./parse-units";
import type { UnitRegister } from "./register";
import { splitAssignment } from "./split-assignment";

export type UnitField = "lead" | "coordinator";

/** The units one row names. */
export interface RowUnits {
  readonly lead: readonly UnitMention[];
  readonly coordinator: readonly UnitMention[];
}

/** One unit named in one cell of the plan. */
export interface PlanMention {
  readonly mention: UnitMention;
  readonly row: PlanRow;
  readonly field: UnitField;
}

interface PlanUnits {
  readonly register: UnitRegister;
  readonly byText: Map<string, readonly UnitMention[]>;
}

/** A plan never changes, so what its cells say is read once for all the rules that ask. */
const known = new WeakMap<Plan, PlanUnits>();

/**
 * Lead and coordinating units of a row. A lead cell that itself says "... chủ trì, phối hợp với ..." is divided by its words,
 * whatever the form.
 */
export function unitsOfRow(plan: Plan, row: PlanRow, register: UnitRegister): RowUnits {
  const { lead, coordinator } = namedUnits(row);
  return { lead: mentionsOf(plan, lead, register), coordinator: mentionsOf(plan, coordinator, register) };
}

/** Every unit of the lead and coordinator columns, in reading order; a merged cell counts once. */
export function unitsOfPlan(plan: Plan, register: UnitRegister): PlanMention[] {
  const all: PlanMention[] = [];
  for (const row of plan.rows) {
    const units = unitsOfRow(plan, row, register);
    for (const field of ["lead", "coordinator"] as const) {
      if (row.inherited.includes(field)) continue;
      for (const mention of units[field]) all.push({ mention, row, field });
    }
  }
  return all;
}

function namedUnits(row: PlanRow): { readonly lead: string | null; readonly coordinator: string | null } {
  const { lead, coordinator } = row;
  if (lead === null || !/ch[uủ] tr[iì]/iu.test(lead.normalize("NFC"))) return { lead, coordinator };
  const said = splitAssignment(lead);
  if (said.leadCandidates) return { lead, coordinator };
  return { lead: said.lead, coordinator: [said.coordinator, coordinator].filter((part) => part !== null).join("; ") };
}

function mentionsOf(plan: Plan, text: string | null, register: UnitRegister): readonly UnitMention[] {
  if (text === null) return [];
  let units = known.get(plan);
  if (units?.register !== register) known.set(plan, (units = { register, byText: new Map() }));
  let mentions = units.byText.get(text);
  if (!mentions) units.byText.set(text, (mentions = parseUnits(text, register).units));
  return mentions;
}
