import type { Writable } from "node:stream";

/** A stream we print to, which may fill up or be closed at the other end (`phu-luc ... | head`). */
export interface Output {
  /** Resolves when there is room for more; false once nobody reads any more. Never throws. Wait for one before the next. */
  write(text: string): Promise<boolean>;
}

export function outputTo(stream: Writable): Output {
  let open = true;
  let roomAgain: () => void = () => undefined;
  const end = () => {
    open = false;
    roomAgain();
  };
  // A closed pipe is no failure of ours; without a listener Node would print a stack trace.
  stream.on("error", end);
  stream.on("close", end);
  stream.on("drain", () => roomAgain());
  return {
    async write(text) {
      if (open && !stream.write(text)) await new Promise<void>((done) => (roomAgain = done));
      return open;
    },
  };
}
