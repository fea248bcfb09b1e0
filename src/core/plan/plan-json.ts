import { isVague } from "../deadline/severity";
import { planJsonSchema, type Plan, type PlanJson, type PlanRow } from "./plan";

/** The plan as the JSON object of `planJsonSchema`: texts as typed after joining and markup removal, absent = null. */
export function planJson(plan: Plan): PlanJson {
  return planJsonSchema.parse({
    year: plan.year,
    unit: plan.unit,
    number: plan.title.number,
    date: plan.title.date,
    title: plan.title.lines.map((line) => line.text),
    sheet: plan.sheet,
    template: plan.template,
    oneSection: plan.oneSection,
    sections: plan.sections.map(({ code, name, topic, at }) => ({ code, name, topic, cells: at })),
    rows: plan.rows.map(rowJson),
    dropped: plan.dropped.map(({ kind, row, text }) => ({ kind, row, text })),
    repairs: plan.repairs.map(({ kind, fields, at, detail }) => ({ kind, fields, cells: at, detail })),
  });
}

function rowJson(row: PlanRow): unknown {
  return {
    section: row.section,
    tt: row.tt,
    objectiveNo: row.objectiveNo,
    objective: row.objective,
    taskNo: row.taskNo,
    taskLabelNo: row.taskLabelNo,
    task: row.task,
    activityNo: row.activityNo,
    activity: row.activity,
    activities: row.activities,
    product: row.product,
    lead: row.lead,
    coordinator: row.coordinator,
    deadline: row.deadline,
    deadlineKind: row.deadlineKind,
    vague: isVague(row.deadlineParsed),
    budget: row.budget,
    budgetMillionVnd: row.budgetMillionVnd,
    ...(row.assignment === undefined ? {} : { assignment: row.assignment }),
    ...(row.leadCandidates === undefined ? {} : { leadCandidates: row.leadCandidates }),
    sheetRows: row.sheetRows,
    cells: row.cells,
    inherited: row.inherited,
    repairs: row.repairs,
  };
}
