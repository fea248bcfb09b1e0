import { execFileSync, spawn } from "node:child_process";
import { accessSync, constants, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The command line as it is shipped: one bundled file, run as a process of its own. */
const folder = mkdtempSync(join(tmpdir(), "phu-luc-cli-"));
const cli = join(folder, "cli.js");
const sample = join(__dirname, "../fixtures/mau-ke-hoach.xlsx");

beforeAll(() => {
  const build = ["node_modules/webpack/bin/webpack.js", "--output-path", folder];
  execFileSync(process.execPath, build, { cwd: join(__dirname, "../.."), stdio: "pipe" });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the file; `reading` is called with the child and may close its streams. */
function runFile(
  argv: readonly string[],
  reading: (child: ReturnType<typeof spawn>) => void = () => undefined,
): Promise<Ended> {
  const child = spawn(process.execPath, [cli, ...argv], { stdio: "pipe" });
  const out = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (out.stderr += text));
  child.stdin.on("error", () => undefined);
  reading(child);
  return new Promise((done) => child.on("close", (code) => done({ code, ...out })));
}

describe("the bundled command line", () => {
  test("is one executable file", () => {
    expect(readdirSync(folder)).toEqual(["cli.js"]);
    expect(readFileSync(cli, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(() => accessSync(cli, constants.X_OK)).not.toThrow();
  });

  test("checks a file and exits with 1 when something must be mended", async () => {
    const { code, stdout, stderr } = await runFile(["check", sample, "--today", "2026-01-05"]);
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout).toContain("PHẢI SỬA");
  });

  test("tells a missing file in one sentence", async () => {
    const { code, stdout, stderr } = await runFile(["check", join(folder, "khong-co.xlsx")]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^[^\n]+: Không tìm thấy tệp\.\n$/);
  });

  test("answers lines as they come, before the input ends", async () => {
    const answers: string[] = [];
    const ended = await runFile(["deadline", "--year", "2024"], (child) => {
      child.stdin?.write("Quý III\n");
      child.stdout?.on("data", (text: string) => {
        answers.push(text);
        if (answers.length === 1) child.stdin?.end("Tháng 5");
      });
    });
    expect(ended.code).toBe(0);
    expect(answers.join("").trim().split("\n")).toHaveLength(2);
  });

  test("a slow reader gets every line, and no warning is printed", async () => {
    const { code, stdout, stderr } = await runFile(["deadline", "--year", "2024"], (child) => {
      child.stdout?.pause();
      setTimeout(() => child.stdout?.resume(), 300);
      child.stdin?.end("Tháng 5\n".repeat(20_000));
    });
    expect([code, stderr, stdout.split("\n").length]).toEqual([0, "", 20_001]);
  });

  test("a reader that goes away is no failure", async () => {
    const { code, stderr } = await runFile(["budget"], (child) => {
      child.stdout?.once("data", () => child.stdout?.destroy());
      const feed = () => {
        while (child.stdin?.writable && child.stdin.write("6,4 tỷ\n".repeat(5_000)));
      };
      child.stdin?.on("drain", feed);
      feed();
    });
    expect([code, stderr]).toEqual([0, ""]);
  });
});
