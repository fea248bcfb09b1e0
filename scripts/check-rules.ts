import type { Rule } from "../src/core/engine/define-rule";
import { rules } from "../src/core/rules";
import { en } from "../src/locales/en";
import type { RuleWordsFile } from "../src/locales/rule-words";
import { vi } from "../src/locales/vi";
import { INDEX_PAGE, namesIn, PAGES, pageFile, ruleFile, testFile, textOf } from "./rules/rule-files";
import { rulePage, rulesIndex } from "./rules/rule-page";

/** Part of `npm test`: every rule has its file, test, place in the index, words and page; no page is stale; nothing is left over. */
const problems = [...rules.flatMap(problemsOf), ...leftovers(), ...indexProblems()];
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log(`${rules.length} rules, complete`);
process.exitCode = problems.length === 0 ? 0 : 1;

function problemsOf(rule: Rule): string[] {
  const { id } = rule;
  const source = textOf(ruleFile(id));
  return [
    ...(source === null ? [`${id}: no ${ruleFile(id)}`] : []),
    ...(textOf(testFile(id)) === null ? [`${id}: no ${testFile(id)}`] : []),
    ...(rules.filter((other) => other.id === id).length > 1 ? [`${id}: two rules of this id`] : []),
    ...wordProblems(rule),
    ...pageProblems(rule, source ?? ""),
  ];
}

function wordProblems({ id, messages }: Rule): string[] {
  const wanted = Object.keys(messages).sort();
  const catalogues: readonly (readonly [string, RuleWordsFile])[] = [
    ["vi", vi.rules],
    ["en", en.rules],
  ];
  const lacking = catalogues.flatMap(([locale, words]) => {
    const got = Object.keys(words[id]?.messages ?? {}).sort();
    return got.join() === wanted.join()
      ? []
      : [`${id}: words in ${locale} for "${got.join(" ")}", not "${wanted.join(" ")}"`];
  });
  const places = catalogues.map(([, words]) =>
    wanted.map((message) => [...placesIn(words[id]?.messages[message])].sort().join(" ")),
  );
  const differing = wanted.filter((_, index) => places[0]?.[index] !== places[1]?.[index]);
  return [...lacking, ...differing.map((message) => `${id}.${message}: other placeholders in vi than in en`)];
}

function placesIn(words: { what: string; todo: string } | undefined): Set<string> {
  return new Set(`${words?.what ?? ""} ${words?.todo ?? ""}`.match(/\{\w+\}/g) ?? []);
}

function pageProblems(rule: Rule, source: string): string[] {
  const page = textOf(pageFile(rule.id));
  if (page === null) return [`${rule.id}: no ${pageFile(rule.id)}; run npm run docs`];
  if (!Object.hasOwn(vi.rules, rule.id) || !Object.hasOwn(en.rules, rule.id)) return [];
  return page === rulePage(rule, source) ? [] : [`${rule.id}: ${pageFile(rule.id)} is stale; run npm run docs`];
}

/** Files and words of rules that are not in the index. */
function leftovers(): string[] {
  const ids = new Set(rules.map(({ id }) => id));
  const unknown = (names: readonly string[], where: string) =>
    names.filter((name) => !ids.has(name)).map((name) => `${where}: ${name} is no rule of the index`);
  const sources = namesIn("src/core/rules", ".ts").filter((name) => textOf(ruleFile(name))?.includes("defineRule("));
  return [
    ...unknown(sources, "src/core/rules"),
    ...unknown(
      namesIn(PAGES, ".md").filter((name) => name !== "README"),
      PAGES,
    ),
    ...unknown(Object.keys(vi.rules), "words in vi"),
  ];
}

function indexProblems(): string[] {
  return textOf(INDEX_PAGE) === rulesIndex(rules) ? [] : [`${INDEX_PAGE} is stale; run npm run docs`];
}
