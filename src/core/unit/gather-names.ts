import { compareA1, type A1 } from "../grid/address";
import { cellsHolding } from "../grid/cells-holding";
import type { SheetSnapshot } from "../grid/snapshot";
import type { PlanMention } from "./units-of-plan";

/** One name and every place where it stands. */
export interface GatheredName {
  readonly first: PlanMention;
  readonly at: readonly A1[];
}

/** Mentions by name, in the order of their first places: what is said of a name is said once. */
export function gatherNames(
  mentions: readonly PlanMention[],
  keyOf: (mention: PlanMention) => string,
  snapshot: SheetSnapshot,
): GatheredName[] {
  const names = new Map<string, { first: PlanMention; at: Set<A1> }>();
  for (const each of mentions) {
    const key = keyOf(each);
    const name = names.get(key) ?? { first: each, at: new Set<A1>() };
    names.set(key, name);
    for (const at of placesOf(each, snapshot)) name.at.add(at);
  }
  return [...names.values()].map(({ first, at }) => ({ first, at: [...at].sort(compareA1) }));
}

/** The cells of the row that hold the name. */
export function placesOf({ mention, row, field }: PlanMention, snapshot: SheetSnapshot): readonly A1[] {
  return cellsHolding(snapshot, row.cells[field] ?? row.cells.lead ?? [], mention.text);
}
