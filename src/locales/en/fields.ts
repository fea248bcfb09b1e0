import type { fields as viFields, severities as viSeverities } from "../vi/fields";

export const fields: typeof viFields = {
  tt: "No.",
  objective: "Objective",
  task: "Task",
  activity: "Activity",
  product: "Result/Product",
  lead: "Lead",
  coordinator: "Coordination",
  deadline: "Deadline",
  budget: "Budget",
};

export const severities: typeof viSeverities = {
  error: "Must be mended",
  warning: "Should be mended",
  review: "Please look again",
  waived: "Explained",
};
