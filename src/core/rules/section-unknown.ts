import { defineRule } from "../engine/define-rule";
import type { Plan, Section } from "../plan/plan";
import { isOldProgramme, programmeSectionName } from "../plan/programme-sections";
import { fold } from "../text/fold";

/** A section heading is none of the programme's, is of the programme that ended in 2020, or heads a section that was there before. */
export const sectionUnknown = defineRule({
  id: "section-unknown",
  scope: "section",
  messages: { unknown: "warning", oldName: "warning", repeated: "warning" },
  check({ plan, section }, report) {
    const { name, topic } = section;
    if (topic === null) {
      // A sheet of one section is an agency's own part and may have a heading of its own.
      if (!plan.oneSection) report("unknown", { name });
      return;
    }
    const first = earlierOfTopic(plan, section);
    if (first) report("repeated", { name, first: first.name, code: first.code });
    else if (hasOldName(section, plan.year))
      report("oldName", { name, proper: programmeSectionName(topic, plan.year) });
  },
});

/** Steering is often two sections (direction; communication): there only the same heading twice is a repetition. */
function earlierOfTopic(plan: Plan, section: Section): Section | undefined {
  const same = plan.sections.find(
    (each) => each.topic === section.topic && (each.topic !== "steering" || fold(each.name) === fold(section.name)),
  );
  return same === section ? undefined : same;
}

/** "Xây dựng đội ngũ cán bộ ..." and "Hiện đại hóa hành chính" belong to plans up to 2020. */
function hasOldName({ name, topic }: Section, year: number | null): boolean {
  if (year === null || isOldProgramme(year)) return false;
  const text = fold(name);
  if (topic === "digital") return /hien dai hoa/.test(text) && !/dien tu|chinh quyen so|chuyen doi so/.test(text);
  return topic === "civil-service" && /doi ngu/.test(text) && !/cong vu/.test(text);
}
