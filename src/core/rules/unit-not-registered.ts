import { defineRule } from "../engine/define-rule";
import { ownerRank } from "../plan/plan-owner";
import { fold } from "../text/fold";
import { gatherNames } from "../unit/gather-names";
import { isNoLeadBody } from "../unit/no-lead-body";
import type { UnitMention } from "../unit/parse-units";
import { KnownShortForms } from "../unit/unexplained";
import { unitsOfPlan } from "../unit/units-of-plan";

/** What stands inside a department or under it: every department has its own, and the register cannot hold them all. */
const OWN_OFFICE =
  /^(?:p|phong|van phong|vp|thanh tra|khoa|doi|bo phan|chi cuc|trung tam|tt|ttyt|tram|tyt|benh vien|bv\w*|truong|vien|ban|bql|quy|hat|nha|thu vien|bao tang|vuon|cang|ben|dang uy|dang bo|chi bo|cong doan|chi doan|don vi|co so|co quan|cong thong tin|trang thong tin)\b/;
/** Working bodies come and go and are named after their work; papers after their place. "Như trên" is no name at all. */
const NO_ENTRY = /^(?:to|hoi dong|ban chi dao|bcd|ban to chuc|ban bien tap|doan|bao|dai|nhu tren|nt|n\/t)\b/;
/** Offices of a commune or district are those of any other. */
const LOCAL = /\b(?:xa|phuong|thi tran|huyen|quan|thi xa|dac khu)\b/;

/** A unit that the register does not hold, or a short form that nothing explains. */
export const unitNotRegistered = defineRule({
  id: "unit-not-registered",
  scope: "plan",
  column: "lead",
  messages: { unknown: "review", shortForm: "review" },
  check({ plan, snapshot, options }, report) {
    const mentions = unitsOfPlan(plan, options.register);
    const shortForms = new KnownShortForms(plan, options.register);
    const unclear = mentions.filter(({ mention }) => shortForms.unexplainedIn(mention).length > 0);
    const formOf = (mention: UnitMention) => shortForms.unexplainedIn(mention)[0] ?? "";
    for (const { first, at } of gatherNames(unclear, ({ mention }) => formOf(mention), snapshot)) {
      const data = { name: formOf(first.mention), text: first.mention.text, count: at.length };
      report("shortForm", data, { at, field: first.field });
    }
    const rank = ownerRank(plan.unit);
    const unknown = mentions.filter(({ mention }) => {
      if (mention.unit !== null || mention.kind === "group" || mention.kind === "person") return false;
      if (isNoLeadBody(mention) || shortForms.unexplainedIn(mention).length > 0) return false;
      const name = fold(mention.text);
      if (NO_ENTRY.test(name) || (rank === "local" && LOCAL.test(name))) return false;
      return rank === "province" || !OWN_OFFICE.test(name);
    });
    for (const { first, at } of gatherNames(unknown, ({ mention }) => fold(mention.text), snapshot)) {
      report("unknown", { name: first.mention.text, count: at.length }, { at, field: first.field });
    }
  },
});
