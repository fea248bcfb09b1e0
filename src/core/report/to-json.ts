import { reportSchema, type Report } from "./report";

/** The report as plain JSON data, in the shape of `reportSchema`: what `check --format json` prints for each file. */
export function toJson(report: Report): Report {
  return reportSchema.parse(report);
}
