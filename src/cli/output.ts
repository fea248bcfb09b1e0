import { once } from "node:events";
import type { Writable } from "node:stream";

/** A stream we print to, which may fill up or be closed at the other end (`phu-luc ... | head`). */
export interface Output {
  /** Resolves when there is room for more; false once nobody reads any more. Never throws. */
  write(text: string): Promise<boolean>;
}

export function outputTo(stream: Writable): Output {
  let open = true;
  // A closed pipe is no failure of ours; without a listener Node would print a stack trace.
  stream.on("error", () => (open = false));
  stream.on("close", () => (open = false));
  return {
    async write(text) {
      if (open && !stream.write(text)) {
        // Whichever comes first: room again, or the end of the stream.
        await Promise.race([once(stream, "drain"), once(stream, "close")]).catch(() => undefined);
      }
      return open;
    },
  };
}
