import fc from "fast-check";
import { cellText, linesOf } from "../../src/cli/lines";

async function read(chunks: readonly Uint8Array[]): Promise<string[]> {
  async function* stream() {
    yield* chunks;
  }
  const lines: string[] = [];
  for await (const line of linesOf(stream())) lines.push(line);
  return lines;
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe("linesOf", () => {
  test.each([
    ["lines", "a\nb\n", ["a", "b"]],
    ["a last line without its end", "a\nb", ["a", "b"]],
    ["blank lines count", "\n\na\n", ["", "", "a"]],
    ["Windows ends", "a\r\nb\r\n", ["a", "b"]],
    ["a lone return is text", "a\rb\n", ["a\rb"]],
    ["other separators are text", "a\u2028b\u0085c\n", ["a\u2028b\u0085c"]],
    ["the mark at the beginning goes", "\ufeffa\n", ["a"]],
    ["nothing", "", []],
  ])("%s", async (_name, text, wanted) => expect(await read([bytes(text)])).toEqual(wanted));

  test("cut anywhere, the lines are the same", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: "grapheme" })), fc.array(fc.nat(40)), async (lines, cuts) => {
        const clean = lines.map((line) => line.replace(/[\r\n\ufeff]/g, ""));
        const all = bytes(clean.map((line) => `${line}\n`).join(""));
        const chunks: Uint8Array[] = [];
        let from = 0;
        for (const cut of cuts) {
          chunks.push(all.subarray(from, from + cut));
          from += cut;
        }
        expect(await read([...chunks, all.subarray(from)])).toEqual(clean);
      }),
    );
  });
});

test("a literal \\n is a line break inside the cell", () =>
  expect(cellText("Tháng 1\\nTháng 2")).toBe("Tháng 1\nTháng 2"));
