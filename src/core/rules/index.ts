import type { Rule } from "../engine/define-rule";
import { deadlineMissing } from "./deadline-missing";

/** Every rule, in the order of the plan's columns. A rule that is not listed here does not run. */
export const rules: readonly Rule[] = [deadlineMissing];
