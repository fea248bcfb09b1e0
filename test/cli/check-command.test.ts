import { AppError } from "../../src/core/error/app-error";
import { reportSchema } from "../../src/core/report/report";
import { buildXlsx, type SheetSpec } from "../support/xlsx-builder";
import { standardRow, STANDARD_HEADER, TITLE, type TestRow } from "../support/sheet";
import { runCli } from "../support/run-cli";

const sheet = (name: string, rows: readonly TestRow[]): SheetSpec => ({
  name,
  rows: [...TITLE, STANDARD_HEADER, ["I", "Cải cách thể chế"], ...rows.map(standardRow)].map((row) =>
    row.map((cell) => cell as string),
  ),
});
const book = (...rows: TestRow[]) => buildXlsx({ sheets: [sheet("Phụ lục", rows)] });

const files = {
  "good.xlsx": book({}),
  "bad.xlsx": book({}, { tt: "2", deadline: "31/02/2024" }),
  "two.xlsx": buildXlsx({ sheets: [sheet("SYT", [{}]), sheet("SCT", [{}])] }),
  "word.docx": "no workbook",
};
/** Whatever the rules say of the made-up sheets, only an impossible day is an error here. */
const OFF = JSON.stringify({ severities: {} });

interface JsonOutput {
  files: {
    file: string;
    error?: { code: string; message: string };
    findings: { ruleId: string; severity: string; at: string[] }[];
  }[];
}
const check = async (line: string, more: Readonly<Record<string, string>> = {}) => {
  const result = await runCli(["check", ...line.split(" ")], { files: { ...files, "settings.json": OFF, ...more } });
  return { ...result, json: () => JSON.parse(result.stdout) as JsonOutput };
};

describe("phu-luc check", () => {
  test("JSON on standard output is nothing but JSON, one shape for one file and for many", async () => {
    const { stderr, json } = await check("bad.xlsx good.xlsx --format json");
    expect(stderr).toBe("");
    expect(json().files.map(({ file }) => file)).toEqual(["bad.xlsx", "good.xlsx"]);
    for (const file of json().files) expect(() => reportSchema.parse(file)).not.toThrow();
    const finding = json().files[0]?.findings.find(({ ruleId }) => ruleId === "deadline-impossible");
    expect(finding).toMatchObject({
      severity: "error",
      at: ["H7"],
      what: expect.stringContaining("31/02/2024") as string,
    });
  });

  test("exit code 1 when something must be mended, 2 when a file cannot be used; the others are checked all the same", async () => {
    expect((await check("bad.xlsx")).code).toBe(1);
    const { code, json, stderr } = await check("word.docx bad.xlsx missing.xlsx --format json");
    expect(code).toBe(2);
    expect(json().files.map(({ file, error }) => [file, error?.code])).toEqual([
      ["word.docx", "not-a-zip"],
      ["bad.xlsx", undefined],
      ["missing.xlsx", "file-not-found"],
    ]);
    expect(stderr).toBe(
      "word.docx: Đây không phải tệp Excel (.xlsx), hoặc tệp bị hỏng ngay từ đầu.\nmissing.xlsx: Không tìm thấy tệp.\n",
    );
  });

  test.each([
    ["a folder", ".", "Không mở được tệp; có thể đây là thư mục hoặc bạn chưa được quyền đọc."],
    [
      "several plans",
      "two.xlsx",
      "Tệp có 2 trang tính đều là phụ lục kế hoạch (“SYT”, “SCT”); đề nghị chọn một. (dùng --sheet TÊN)",
    ],
  ])("one sentence about %s", async (_name, file, sentence) => {
    expect(await check(file)).toMatchObject({ code: 2, stdout: "", stderr: `${file}: ${sentence}\n` });
  });

  test("--sheet, --year and --unit win over the sheet and the settings", async () => {
    const settings = { "s.json": '{"year": 2023, "unit": "Sở Y tế", "sheet": "SCT"}' };
    const { json } = await check("two.xlsx --settings s.json --year 2025 --sheet SYT --format json", settings);
    expect(json().files[0]).toMatchObject({ sheet: "SYT", year: 2025, unit: "Sở Y tế" });
  });

  test("settings change a level, waivers answer a finding", async () => {
    const off = { "s.json": '{"severities": {"deadline-impossible": "review"}}' };
    expect((await check("bad.xlsx --settings s.json", off)).code).toBe(0);
    const { json } = await check("bad.xlsx --format json");
    const found = json().files[0]?.findings.find(({ ruleId }) => ruleId === "deadline-impossible");
    const { rowId, textHash } = found as unknown as { rowId: string; textHash: string };
    const waiver = {
      ruleId: "deadline-impossible",
      rowId,
      textHash,
      reason: "Đã thống nhất",
      by: "Lan",
      at: "2024-01-05",
    };
    const waived = await check("bad.xlsx --waive w.json --format json", { "w.json": JSON.stringify([waiver]) });
    expect(waived.code).toBe(0);
    expect(waived.json().files[0]).toMatchObject({ counts: { error: 0, waived: 1 }, endedWaivers: 0 });
    const alone = await check("good.xlsx --waive w.json --format json", { "w.json": JSON.stringify([waiver]) });
    expect(alone.json().files[0]).toMatchObject({ endedWaivers: 1 });
    const both = await check("good.xlsx bad.xlsx --waive w.json --format json", { "w.json": JSON.stringify([waiver]) });
    expect(both.json().files).toMatchObject([{ endedWaivers: 0 }, { endedWaivers: 0, counts: { waived: 1 } }]);
  });

  test("a register of one's own", async () => {
    const register = "name\tstatus\nVăn phòng Sở\tinternal\n";
    expect((await check("good.xlsx --register units.tsv", { "units.tsv": register })).code).toBe(0);
  });

  test("the register of the settings is looked for beside them", async () => {
    const read: string[] = [];
    await runCli(["check", "good.xlsx", "--settings", "office/settings.json"], {
      io: {
        readBytes(path) {
          read.push(path.replaceAll("\\", "/"));
          if (path.endsWith(".json")) return new TextEncoder().encode('{"register": "units.tsv"}');
          throw new AppError("file-not-found");
        },
      },
    });
    expect(read.at(-1)).toMatch(/\/office\/units\.tsv$/);
  });

  test.each([
    ["settings", "--settings x.json", "{", "x.json: Tệp cài đặt không dùng được, sai ở: JSON."],
    [
      "a rule that is none",
      "--settings x.json",
      '{"severities":{"x":"off"}}',
      "x.json: Không có quy tắc nào tên là “x”.",
    ],
    ["waivers", "--waive x.json", "{}", "x.json: Tệp giải trình không dùng được, sai ở: JSON."],
    [
      "a register",
      "--register x.json",
      "a\tb\n",
      "x.json: Danh mục đơn vị không dùng được: dòng 1 không phải dòng tên cột (cần có ít nhất name và status).",
    ],
  ])("%s that cannot be used", async (_name, option, text, sentence) => {
    const { code, stdout, stderr } = await check(`good.xlsx ${option}`, { "x.json": text });
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: "", stderr: `${sentence}\n` });
  });

  test("colours only where a terminal wants them", async () => {
    expect((await check("bad.xlsx")).stdout).not.toContain("\u001b");
    const { stdout } = await runCli(["check", "bad.xlsx"], { files, io: { colour: true } });
    expect(stdout).toContain("\u001b[1;31m");
  });

  test("HTML is one page with a letter for each file that can be read", async () => {
    const { stdout } = await check("bad.xlsx word.docx good.xlsx --format html");
    expect(stdout.match(/<article>/g)).toHaveLength(2);
  });

  test("a file name cannot forge a line on the screen", async () => {
    const { stderr } = await runCli(["check", "a\nb\u001b[2J.xlsx"]);
    expect(stderr).toBe("a b [2J.xlsx: Không tìm thấy tệp.\n");
  });
});
