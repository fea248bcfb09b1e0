import { PassThrough, Writable } from "node:stream";
import { outputTo } from "../../src/cli/output";

describe("outputTo", () => {
  test("writes in order and waits for room", async () => {
    const stream = new PassThrough({ highWaterMark: 4, encoding: "utf8" });
    const output = outputTo(stream);
    let read = "";
    const reading = (async () => {
      for await (const text of stream) read += text as string;
    })();
    for (let n = 0; n < 50; n++) expect(await output.write(`dòng ${n}\n`)).toBe(true);
    stream.end();
    await reading;
    expect(read.split("\n")).toHaveLength(51);
  });

  test("a stream filled a hundred times does not gather listeners", async () => {
    const stream = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => setImmediate(done) });
    const output = outputTo(stream);
    for (let n = 0; n < 100; n++) await output.write("x".repeat(10));
    expect(
      stream
        .eventNames()
        .map((name) => stream.listenerCount(name))
        .every((count) => count <= 2),
    ).toBe(true);
  });

  test("says so when the other end is closed, even while waiting", async () => {
    const stream = new Writable({ highWaterMark: 1, write: () => undefined });
    const output = outputTo(stream);
    const waiting = output.write("kẹt");
    stream.destroy(new Error("EPIPE"));
    expect(await waiting).toBe(false);
    expect(await output.write("nữa")).toBe(false);
  });
});
