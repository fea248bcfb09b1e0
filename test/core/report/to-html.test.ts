import { createHash } from "node:crypto";
import { REPORT_STYLE, REPORT_STYLE_HASH } from "../../../src/core/report/report-style";
import { toHtml } from "../../../src/core/report/to-html";
import { reportFinding, reportOf, testWords } from "../../support/report";

const words = testWords();
const HOSTILE = `<script>alert(1)</script>"' onload=x & \u202Eabc 😀`;

describe("toHtml", () => {
  test("its policy admits its own style and nothing else", () => {
    expect(createHash("sha256").update(REPORT_STYLE).digest("base64")).toBe(REPORT_STYLE_HASH);
    const html = toHtml([reportOf([])], words);
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${REPORT_STYLE_HASH}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(html).toContain(`<style>${REPORT_STYLE}</style>`);
    expect(html).not.toMatch(/<script| style=|https?:/);
  });

  test("has the cell, what and what to do, by level and rule with true totals", () => {
    const html = toHtml(
      [
        reportOf([
          reportFinding(),
          reportFinding({ at: ["H8"] }),
          reportFinding({ severity: "review", waived: "Đã thống nhất" }),
        ]),
      ],
      words,
    );
    expect(html).toContain("<strong>Tiêu đề deadline-missing</strong> (2)");
    expect(html).toContain('<td class="at">H7:H8<span class="column">Thời gian</span></td>');
    expect(html).toContain("Đề nghị ghi tháng, quý hoặc ngày.");
    expect(html).toContain("Phải sửa (2)");
    expect(html).toContain("Đã giải trình (1)");
    expect(html).toContain("Đã thống nhất");
    expect(html).toContain("Về phụ lục kế hoạch cải cách hành chính năm 2024");
    expect(html).toContain("ngày 05 tháng 01 năm 2024");
  });

  test.each(["sheet", "unit", "number"] as const)("a hostile %s stays text", (name) => {
    const html = toHtml([reportOf([], { [name]: HOSTILE })], words);
    expect(html).not.toContain("<script");
    expect(html).not.toContain("\u202E");
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39; onload=x &amp; abc 😀");
  });

  test.each(["C:\\bảng\\<b>x.xlsx", "/bảng/<b>x.xlsx", "<b>x.xlsx"])(
    "of the file %s only the name is told, as text",
    (file) => {
      const html = toHtml([reportOf([], { file })], words);
      expect(html).toContain("<dd>&lt;b&gt;x.xlsx · ");
    },
  );

  test("a hostile finding stays text, however long", () => {
    const long = `${HOSTILE}${"=cmd|' /C calc'!A0".repeat(2000)}`;
    const html = toHtml(
      [reportOf([reportFinding({ what: long, todo: long }), reportFinding({ waived: long })])],
      words,
    );
    expect(html).not.toContain("<script");
    expect(html.length - REPORT_STYLE.length).toBeLessThan(12_000);
  });

  test("a clean plan gets a letter that says so", () => {
    const html = toHtml([reportOf([], { number: null, year: null, unit: null })], words);
    expect(html).toContain('<p class="clean">Không có nội dung nào phải sửa.</p>');
    expect(html).not.toContain("<table");
  });

  test("several reports are several letters in one page", () => {
    const html = toHtml([reportOf([]), reportOf([])], words);
    expect(html.match(/<article>/g)).toHaveLength(2);
    expect(html.match(/<html/g)).toHaveLength(1);
  });

  test("every element that is opened is closed", () => {
    const html = toHtml(
      [reportOf([reportFinding({ fix: true }), reportFinding({ severity: "warning", todo: "" })])],
      words,
    );
    const open: string[] = [];
    for (const [, close, name = ""] of html
      .replace(/<style>[^]*<\/style>/, "")
      .matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
      if (["meta", "col"].includes(name)) continue;
      if (close) expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });
});
