import { runCli } from "../support/run-cli";

describe("a command that cannot be used", () => {
  test.each([
    ["an unknown option", "check a.xlsx --colour", "Không có tùy chọn --colour; xem phu-luc check --help."],
    ["an unknown command", "chek a.xlsx", "Không có lệnh chek; xem phu-luc --help."],
    ["no file", "check", "Chưa nêu FILE; xem phu-luc check --help."],
    [
      "an option without its value",
      "check a.xlsx --sheet",
      "Tùy chọn --sheet <TÊN> cần một giá trị; xem phu-luc check --help.",
    ],
    ["two files where one is read", "read a.xlsx b.xlsx", "Lệnh read nhận ít giá trị hơn; xem phu-luc read --help."],
    ["no year", "deadline", "Chưa nêu --year <Y>; xem phu-luc deadline --help."],
    [
      "a year that is none",
      "deadline --year abc",
      "Giá trị “abc” của --year không dùng được; cần một năm từ 2000 đến 2100.",
    ],
    [
      "a year out of reach",
      "check a.xlsx --year 20244",
      "Giá trị “20244” của --year không dùng được; cần một năm từ 2000 đến 2100.",
    ],
    [
      "a day that is none",
      "check a.xlsx --today 2026-02-30",
      "Giá trị “2026-02-30” của --today không dùng được; cần một ngày có thật, dạng YYYY-MM-DD.",
    ],
    [
      "an unknown format",
      "check a.xlsx --format pdf",
      "Giá trị “pdf” của --format không dùng được; cần một trong: text, json, html.",
    ],
    [
      "an unknown profile",
      "check a.xlsx --profile lax",
      "Giá trị “lax” của --profile không dùng được; cần một trong: default, strict.",
    ],
    [
      "an unknown language",
      "check a.xlsx --lang fr",
      "Giá trị “fr” của --lang không dùng được; cần một trong: vi, en.",
    ],
    [
      "in English where asked for",
      "check a.xlsx --colour --lang en",
      "There is no option --colour; see phu-luc check --help.",
    ],
    ["the language before the command", "--lang=en check", "There is no option --lang=en; see phu-luc check --help."],
  ])("%s", async (_name, line, sentence) => {
    expect(await runCli(line.split(" "))).toEqual({ code: 2, stdout: "", stderr: `${sentence}\n` });
  });

  test("an empty sheet name", async () => {
    const { code, stderr } = await runCli(["check", "a.xlsx", "--sheet", " "]);
    expect([code, stderr]).toEqual([2, "Giá trị “” của --sheet không dùng được; cần một tên không để trống.\n"]);
  });
});

describe("help", () => {
  test.each([[[]], [["--help"]], [["help"]]])("phu-luc %p", async (argv) => {
    const { code, stdout, stderr } = await runCli(argv);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("Cách dùng: phu-luc");
    for (const command of ["check", "read", "deadline", "budget"]) expect(stdout).toContain(`\n  ${command}`);
  });

  test("of a command names its options", async () => {
    const { code, stdout } = await runCli(["check", "--help"]);
    expect(code).toBe(0);
    const options = "sheet year unit profile settings waive register lang format today".split(" ");
    for (const option of options) expect(stdout).toContain(`--${option} `);
  });

  test("in English", async () => {
    expect((await runCli(["read", "--help", "--lang", "en"])).stdout).toContain("Usage: phu-luc read");
  });

  test("the version", async () => expect((await runCli(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/));
});
