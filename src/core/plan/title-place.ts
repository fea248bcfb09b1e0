import type { A1 } from "../grid/address";
import type { Plan } from "./plan";

/** Where something that the title lacks belongs: its last line; none when the sheet begins with the header. */
export function titlePlace(plan: Plan): A1[] {
  const last = plan.title.lines.at(-1);
  return last ? [last.at] : [];
}
