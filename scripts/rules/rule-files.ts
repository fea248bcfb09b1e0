import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(__dirname, "../..");
export const PAGES = "docs/rules";
export const INDEX_PAGE = `${PAGES}/README.md`;

/** The five places of a rule, seen from the project root; words of both locales stand in one file of a subject. */
export const ruleFile = (id: string) => `src/core/rules/${id}.ts`;
export const testFile = (id: string) => `test/core/rules/${id}.test.ts`;
export const pageFile = (id: string) => `${PAGES}/${id}.md`;

export function textOf(path: string): string | null {
  const full = join(ROOT, path);
  return existsSync(full) ? readFileSync(full, "utf8") : null;
}

export function namesIn(folder: string, end: string): string[] {
  const full = join(ROOT, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full)
    .filter((name) => name.endsWith(end))
    .map((name) => name.slice(0, -end.length))
    .sort();
}
