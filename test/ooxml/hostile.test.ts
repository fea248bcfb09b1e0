import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "../../scripts/bundle";
import { HOSTILE_FILES } from "../support/hostile-files";
import type { HostileAnswer } from "../support/hostile-files";

/** What the issue allows: a named error or a right answer within this, never a hang. */
const SECONDS = 3;
const MEGABYTES = 400;

interface Reported {
  readonly answer?: HostileAnswer;
  readonly refusal?: string;
  readonly failure?: string;
  /** CPU time: a busy machine must not fail a test. */
  readonly seconds: number;
  readonly megabytes: number;
}

const folder = mkdtempSync(join(tmpdir(), "phu-luc-hostile-"));
const figures: string[] = [];

beforeAll(() => bundle({ child: "./test/support/hostile-child.ts" }, folder), 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
  process.stdout.write(
    `${["hostile file: refusal or rows, CPU seconds and MB with fflate, then with zlib", ...figures].join("\n")}\n`,
  );
});

/** Reads a file in a process of its own, which is ended when it hangs. */
function readInChild(host: "portable" | "node", path: string): Reported {
  const child = spawnSync(process.execPath, [join(folder, "child.js"), host, path], {
    timeout: 60_000,
    encoding: "utf8",
  });
  if (child.status !== 0) throw new Error(`ended by ${child.signal ?? child.status}: ${child.stderr}`);
  return JSON.parse(child.stdout) as Reported;
}

test.each(HOSTILE_FILES)(
  "$name",
  ({ name, build, expected }) => {
    const path = join(folder, "hostile.xlsx");
    writeFileSync(path, build());
    const reports = (["portable", "node"] as const).map((host) => readInChild(host, path));
    figures.push(
      `${name}: ${reports.map((one) => `${one.refusal ?? one.answer?.rows} ${one.seconds.toFixed(2)} s ${one.megabytes} MB`).join(", ")}`,
    );
    for (const { seconds, megabytes, ...outcome } of reports) {
      expect(outcome).toMatchObject(typeof expected === "string" ? { refusal: expected } : { answer: expected });
      expect(seconds).toBeLessThan(SECONDS);
      expect(megabytes).toBeLessThan(MEGABYTES);
    }
  },
  180_000,
);
