import * as z from "zod/mini";
import { SEVERITIES } from "../core/engine/finding";
import { waiversSchema, type Waiver } from "../core/engine/waiver";
import { AppError, type AppErrorCode } from "../core/error/app-error";
import { rules } from "../core/rules";

const settingsSchema = z.strictObject({
  year: z.optional(z.int().check(z.minimum(2000), z.maximum(2100))),
  unit: z.optional(z.string().check(z.minLength(1))),
  sheet: z.optional(z.string().check(z.minLength(1))),
  profile: z.optional(z.enum(["default", "strict"])),
  /** `ruleId` or `ruleId.messageId` to a severity, or "off". */
  severities: z.optional(z.record(z.string(), z.enum([...SEVERITIES, "off"]))),
  /** Path of a unit register, seen from the settings file. */
  register: z.optional(z.string().check(z.minLength(1))),
  /** Also run the rules that are hidden unless asked for. */
  showHidden: z.optional(z.boolean()),
});

/** What an office settles once for its checks; a word on the command line wins over it. */
export type Settings = z.infer<typeof settingsSchema>;

/** The settings file. Throws AppError "bad-settings" with the place, or "unknown-rule". */
export function parseSettings(text: string | null): Settings {
  const settings = parseJson(text, settingsSchema, "bad-settings");
  for (const key of Object.keys(settings.severities ?? {})) {
    const [ruleId, messageId] = key.split(".");
    const rule = rules.find(({ id }) => id === ruleId);
    if (!rule || (messageId !== undefined && !Object.hasOwn(rule.messages, messageId))) {
      throw new AppError("unknown-rule", { rule: key });
    }
  }
  return settings;
}

/** The file of `--waive`: a JSON array of waivers. Throws AppError "bad-waivers" with the place. */
export function parseWaivers(text: string | null): readonly Waiver[] {
  return parseJson(text, waiversSchema, "bad-waivers");
}

function parseJson<Value>(text: string | null, schema: z.ZodMiniType<Value>, code: AppErrorCode): Value {
  let data: unknown;
  try {
    data = JSON.parse(text ?? "");
  } catch {
    throw new AppError(code, { path: "JSON" });
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const keys = issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  throw new AppError(code, { path: [...(issue?.path ?? []), ...keys].map(String).join(".") || "JSON" });
}
