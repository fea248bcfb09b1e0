import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../src/core/rules";
import { INDEX_PAGE, namesIn, PAGES, pageFile, ROOT, ruleFile, textOf } from "./rules/rule-files";
import { rulePage, rulesIndex } from "./rules/rule-page";

/** `npm run docs`: writes `docs/rules`, a page for each rule and their list, and takes away the pages of rules that are gone. */
mkdirSync(join(ROOT, PAGES), { recursive: true });
for (const rule of rules) {
  writeFileSync(join(ROOT, pageFile(rule.id)), rulePage(rule, textOf(ruleFile(rule.id)) ?? ""));
}
writeFileSync(join(ROOT, INDEX_PAGE), rulesIndex(rules));
const known = new Set([...rules.map(({ id }) => id), "README"]);
for (const name of namesIn(PAGES, ".md").filter((page) => !known.has(page))) rmSync(join(ROOT, pageFile(name)));
console.log(`${rules.length} pages in ${PAGES}`);
