/**
 * The lines of a byte stream, as they come. UTF-8; a line ends at "\n" or "\r\n" and nowhere else, so that a cell may hold any
 * other separator; the mark at the very beginning is left out. What is no UTF-8 shows as U+FFFD.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  // Parts of an unfinished line wait in a list: adding to one long string would look at it again for every chunk.
  let parts: string[] = [];
  const take = (end: string) => {
    const line = parts.length === 0 ? end : parts.join("") + end;
    parts = [];
    return line.endsWith("\r") ? line.slice(0, -1) : line;
  };
  for await (const chunk of stream) {
    const pieces = decoder.decode(chunk, { stream: true }).split("\n");
    const rest = pieces.pop() ?? "";
    for (const piece of pieces) yield take(piece);
    if (rest !== "") parts.push(rest);
  }
  const rest = take(decoder.decode());
  if (rest !== "") yield rest;
}

/** A literal `\n` stands for a line break inside the cell. */
export function cellText(line: string): string {
  return line.replaceAll("\\n", "\n");
}
