import type { AppError, AppErrorCode } from "../core/error/app-error";
import type { Severity } from "../core/engine/finding";
import type { Field } from "../core/plan/plan";
import type { ReportKey, ReportWords } from "../core/report/report-words";
import { interpolate } from "../core/text/interpolate";
import { en } from "../locales/en";
import type { RuleWordsFile } from "../locales/rule-words";
import { vi, type Catalogue } from "../locales/vi";

export const LOCALES = ["vi", "en"] as const;
export type Locale = (typeof LOCALES)[number];

const CATALOGUES: Readonly<Record<Locale, Catalogue>> = { vi, en };

/** `locales` imports nothing, so it is here that the compiler finds a word missing which the core asks for. */
type AllWords = {
  readonly errors: Readonly<Record<AppErrorCode, string>>;
  readonly fields: Readonly<Record<Field, string>>;
  readonly severities: Readonly<Record<Severity | "waived", string>>;
  readonly report: Readonly<Record<ReportKey, string>>;
};

type Data = Readonly<Record<string, string | number>>;

/** The words of one locale, placeholders filled. Give a rule or message that has no words and it throws; `check-rules` proves there is none. */
export interface Words extends ReportWords {
  readonly locale: Locale;
  /** One plain sentence about our own failure. */
  error(error: Pick<AppError, "code" | "data">): string;
  cli(key: keyof Catalogue["cli"], data?: Data): string;
}

export function wordsOf(locale: Locale): Words {
  const catalogue = CATALOGUES[locale];
  const all: AllWords = catalogue;
  const rules: RuleWordsFile = catalogue.rules;
  const fill = (template: string, data: Data = {}) => interpolate(template, data, locale === "vi" ? "," : ".");
  const ruleOf = (ruleId: string) => {
    const rule = Object.hasOwn(rules, ruleId) ? rules[ruleId] : undefined;
    if (!rule) throw new Error(`no words for the rule ${ruleId} in ${locale}`);
    return rule;
  };
  return {
    locale,
    language: locale,
    text: (key, data) => fill(all.report[key], data),
    severity: (level) => all.severities[level],
    field: (field) => all.fields[field],
    rule: (ruleId) => {
      const { title, why } = ruleOf(ruleId);
      return { title, why };
    },
    message: (ruleId, messageId, data) => {
      const { messages } = ruleOf(ruleId);
      const message = Object.hasOwn(messages, messageId) ? messages[messageId] : undefined;
      if (!message) throw new Error(`no words for the message ${ruleId}.${messageId} in ${locale}`);
      return { what: fill(message.what, data), todo: fill(message.todo, data) };
    },
    error: ({ code, data }) =>
      fill(all.errors[code], { ...moreData(data, catalogue), ...data, ...reasonOf(data, catalogue) }),
    cli: (key, data) => fill(catalogue.cli[key], data),
  };
}

/** What the sentences of our own failures ask for and the thrower need not know. */
function moreData(data: Data, catalogue: Catalogue): Data {
  const labels = Object.values(catalogue.fields).join(", ");
  return typeof data["limit"] === "number" ? { labels, limitMb: Math.round(data["limit"] / (1 << 20)) } : { labels };
}

/** A reason that the catalogue knows is told in its words. */
function reasonOf({ reason }: Data, { registerReasons }: Catalogue): Data {
  const words: Readonly<Record<string, string>> = registerReasons;
  const said = typeof reason === "string" && Object.hasOwn(words, reason) ? words[reason] : undefined;
  return said === undefined ? {} : { reason: said };
}
