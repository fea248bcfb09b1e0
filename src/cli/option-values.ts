import { LOCALES, type Locale, type Words } from "../app/words";
import { AppError } from "../core/error/app-error";

/** Readers of option values; each throws AppError "bad-argument" with what would be right. */
export interface OptionValues {
  readonly year: (text: string) => number;
  readonly day: (text: string) => string;
  name(option: string): (text: string) => string;
  oneOf<Choice extends string>(option: string, choices: readonly Choice[]): (text: string) => Choice;
}

export function optionValues(words: Words): OptionValues {
  const refuse = (name: string, value: string, expected: string) =>
    new AppError("bad-argument", { name, value, expected });
  return {
    year(text) {
      const year = /^\d{4}$/.test(text) ? Number(text) : 0;
      if (year < 2000 || year > 2100) throw refuse("--year", text, words.cli("expectedYear"));
      return year;
    },
    day(text) {
      if (!isDay(text)) throw refuse("--today", text, words.cli("expectedDay"));
      return text;
    },
    name: (option) => (text) => {
      if (text.trim() === "") throw refuse(option, text, words.cli("expectedText"));
      return text;
    },
    oneOf: (option, choices) => (text) => {
      const choice = choices.find((each) => each === text);
      if (choice === undefined) throw refuse(option, text, words.cli("expectedOneOf", { choices: choices.join(", ") }));
      return choice;
    },
  };
}

function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * The language before anything else is read, so that a wrong command is answered in it too. An unknown language is answered in
 * Vietnamese, by the option's own check.
 */
export function localeIn(argv: readonly string[]): Locale {
  const known = (text: string | undefined) => LOCALES.find((locale) => locale === text);
  let locale: Locale = "vi";
  argv.forEach((argument, index) => {
    const value =
      argument === "--lang" ? argv[index + 1] : argument.startsWith("--lang=") ? argument.slice(7) : undefined;
    locale = known(value) ?? locale;
  });
  return locale;
}
