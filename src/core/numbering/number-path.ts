import { foldSpace } from "../text/fold";

/** "4" as [4], "4.2" as [4, 2]. */
export type NumberPath = readonly number[];

/** The Arabic number of a TT cell: "2", "2.", "(02)", "4.1", "II.3" (the section's numeral is left out). Null for anything else. */
export function numberPath(text: string): NumberPath | null {
  const bare = foldSpace(text).replace(/^[([]|[)\].:/\s-]+$/g, "");
  const match = /^(?:[IVX]{1,6}\.)?(\d{1,3}(?:\.\d{1,3}){0,3})$/.exec(bare);
  return match ? match[1]!.split(".").map(Number) : null;
}

export function pathText(path: NumberPath): string {
  return path.join(".");
}

/** The number that counts within its list: the last step. */
export function leafOf(path: NumberPath): number {
  return path.at(-1) ?? 0;
}
