/** One message of a rule: what is the matter, and what to do about it. `{name}` is filled from the finding's data. */
interface MessageWords {
  /** One plain sentence about the sheet, never about the person. */
  readonly what: string;
  /** What to do, beginning "Đề nghị ..."; "" where `what` already says it. */
  readonly todo: string;
}

/** The words of one rule. `messages` has one entry for every messageId that the rule declares. */
interface RuleWords {
  /** Short heading above the findings of the rule; no full stop. */
  readonly title: string;
  /** Why it matters: one or two sentences, also the opening of the rule's page. */
  readonly why: string;
  readonly messages: Readonly<Record<string, MessageWords>>;
}

/** A file of rule words: rule id to words. */
export type RuleWordsFile = Readonly<Record<string, RuleWords>>;
