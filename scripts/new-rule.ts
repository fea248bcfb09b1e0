import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { namesIn, ROOT, ruleFile, testFile, textOf } from "./rules/rule-files";

/**
 * `npm run new-rule -- thing-fault subject`: makes the five files of a rule, with texts to be written; `subject` is a word file
 * such as `deadline`. The page comes with `npm run docs`, once the words are there.
 */
const [id = "", subject = ""] = process.argv.slice(2);
const subjects = namesIn("src/locales/vi/rules", ".ts");

if (!/^[a-z]+(-[a-z0-9]+)+$/.test(id) || !subjects.includes(subject)) {
  console.error(`Usage: npm run new-rule -- thing-fault subject (one of: ${subjects.join(", ")})`);
  process.exitCode = 1;
} else if (textOf(ruleFile(id)) !== null) {
  console.error(`${ruleFile(id)} is already there.`);
  process.exitCode = 1;
} else makeRule();

function makeRule(): void {
  const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  write(
    ruleFile(id),
    `import { defineRule } from "../engine/define-rule";

/** State the bad state in one sentence. */
export const ${name} = defineRule({
  id: "${id}",
  scope: "row",
  messages: { found: "review" },
  check({ row }, report) {
    if (row.activity === null) report("found");
  },
});
`,
  );
  write(
    testFile(id),
    `import { ${name} } from "../../../src/core/rules/${id}";
import { testRule } from "../../support/test-rule";

testRule(${name}, {
  accept: [{ name: "a faultless row" }],
  reject: [{ name: "a row without an activity", rows: [{ activity: "" }], messageId: "found" }],
});
`,
  );
  edit("src/core/rules/index.ts", (text) =>
    text
      .replace(/(import [^\n]*\n)(?!import)/, `$1import { ${name} } from "./${id}";\n`)
      .replace(/,?\s*\];\s*$/, `,\n  ${name},\n];\n`),
  );
  const words = (title: string, why: string, what: string) =>
    `  "${id}": {\n    title: "${title}",\n    why: "${why}",\n    messages: {\n      found: { what: "${what}", todo: "" },\n    },\n  },\n`;
  addWords(`src/locales/vi/rules/${subject}.ts`, words("Tiêu đề ngắn", "Vì sao cần sửa.", "Một câu về bảng."));
  addWords(
    `src/locales/en/rules/${subject}.ts`,
    words("Short heading", "Why it matters.", "One sentence about the sheet."),
  );
  console.log("Write the words, then: npm run docs, npx prettier --write src test, npm test");
}

function write(path: string, text: string): void {
  writeFileSync(join(ROOT, path), text);
  console.log(`made   ${path}`);
}

function edit(path: string, change: (text: string) => string): void {
  const full = join(ROOT, path);
  if (!existsSync(full)) throw new Error(`no ${path}`);
  writeFileSync(full, change(readFileSync(full, "utf8")));
  console.log(`edited ${path}`);
}

function addWords(path: string, words: string): void {
  edit(path, (text) =>
    text.replace(/\}( satisfies RuleWordsFile)?;\s*$/, (end) => `${words}${end}`).replace("= {  ", "= {\n  "),
  );
}
