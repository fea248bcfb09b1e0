import { runCli } from "../support/run-cli";

const objects = (text: string): Record<string, unknown>[] =>
  text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe("phu-luc deadline", () => {
  const read = async (stdin: string) => {
    const { code, stdout, stderr } = await runCli(["deadline", "--year", "2024"], { stdin });
    expect([code, stderr]).toEqual([0, ""]);
    return objects(stdout);
  };

  test("one object a line, in order", async () => {
    expect(await read("Quý III/2024\n\nKhi có phát sinh\n31/02/2024\n")).toMatchObject([
      { kind: "quarter", start: "2024-07-01", end: "2024-09-30", bound: "on", vague: false, severity: null },
      { kind: "blank", start: null, end: null },
      { kind: "conditional", vague: true, severity: expect.stringMatching(/warning|review/) as string },
      { vague: true, severity: "error", impossible: true },
    ]);
  });

  test("a literal \\n is a line break in the cell", async () => {
    const [deadline] = await read("- Xây dựng: Tháng 01/2024\\n- Báo cáo: Tháng 11/2024\n");
    expect(deadline).toMatchObject({ kind: "mixed", end: "2024-11-30" });
  });
});

describe("phu-luc budget", () => {
  test("one object a line, in order", async () => {
    const { code, stdout } = await runCli(["budget"], {
      stdin: "6,4 tỷ\nKhông\nNSNN\n\nTheo quy định\n50 - 70 triệu\n",
    });
    expect(code).toBe(0);
    expect(objects(stdout)).toMatchObject([
      { class: "number", millionVnd: 6400 },
      { class: "zero", millionVnd: 0 },
      { class: "source-only", millionVnd: null },
      { class: "blank", millionVnd: null },
      { class: "deferred", millionVnd: null },
      { class: "ambiguous", millionVnd: null },
    ]);
  });

  test("stops when nobody reads any more", async () => {
    let writes = 0;
    const stdout = { write: () => Promise.resolve(++writes < 2) };
    const { code } = await runCli(["budget"], { stdin: "1\n2\n3\n4\n", io: { stdout } });
    expect([code, writes]).toEqual([0, 2]);
  });
});
