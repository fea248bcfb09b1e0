import * as z from "zod/mini";

/** "Giữ nguyên, ghi lý do": one finding that a person answers for. A changed text (`textHash`) or a past `until` ends it. */
const waiverSchema = z.object({
  ruleId: z.string(),
  rowId: z.string(),
  textHash: z.string(),
  reason: z.string().check(z.minLength(1), z.maxLength(500)),
  by: z.string(),
  at: z.string(),
  until: z.optional(z.string()),
});

export type Waiver = z.infer<typeof waiverSchema>;

export const waiversSchema = z.array(waiverSchema);
