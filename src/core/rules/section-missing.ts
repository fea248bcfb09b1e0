import { defineRule } from "../engine/define-rule";
import { programmeSectionName, SECTION_TOPICS } from "../plan/programme-sections";
import { topicsInSectionName } from "../reader/section-names";

/** A section of the reform programme is not in the plan. Not asked of a sheet that holds one section only. */
export const sectionMissing = defineRule({
  id: "section-missing",
  scope: "plan",
  messages: { missing: "warning" },
  check({ plan }, report) {
    if (plan.oneSection) return;
    // One heading may unite two sections ("Cải cách tổ chức bộ máy và chế độ công vụ").
    const present = new Set(plan.sections.flatMap((section) => topicsInSectionName(section.name)));
    // Headings of another kind altogether: section-unknown says so, seven missing sections would say it again.
    if (present.size === 0) return;
    const missing = SECTION_TOPICS.filter((topic) => !present.has(topic));
    if (missing.length === 0) return;
    const names = missing.map((topic) => programmeSectionName(topic, plan.year)).join("; ");
    report("missing", { count: missing.length, names }, { at: plan.sections.at(-1)!.at });
  },
});
