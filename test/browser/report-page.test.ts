import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import { toHtml } from "../../src/core/report/to-html";
import { reportFinding, reportOf, testWords } from "../support/report";
import { browserPath } from "../support/browser-path";
import { requires } from "../support/requires";

/** The phiếu góp ý in a real browser: nothing runs, nothing is cut, hostile text is text, paper is A4. */
const HOSTILE = "<script>document.title='!'</script><img src=x onerror=alert(1)> \u202Ecba =cmd|'/C calc'!A0 😀";
const findings = [
  ...Array.from({ length: 60 }, (_, n) => reportFinding({ at: [`H${n * 2 + 7}`] })),
  reportFinding({
    ruleId: "lead-many",
    severity: "warning",
    at: ["F8"],
    what: HOSTILE,
    todo: "x".repeat(32_767),
    fix: true,
  }),
  reportFinding({ ruleId: "budget-missing", severity: "review", at: ["I6"], todo: "" }),
  reportFinding({ ruleId: "deadline-vague", severity: "warning", at: ["H9"], waived: HOSTILE }),
];

requires("chromium").describe("the letter page", () => {
  const folder = mkdtempSync(join(tmpdir(), "phu-luc-page-"));
  const address = pathToFileURL(join(folder, "page.html")).href;
  let browser: Browser;

  beforeAll(async () => {
    writeFileSync(
      join(folder, "page.html"),
      toHtml([reportOf(findings, { unit: HOSTILE, sheet: HOSTILE })], testWords()),
    );
    // Chromium refuses its sandbox to root, which is who runs CI.
    const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    browser = await chromium.launch({ executablePath: browserPath() ?? "", args });
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  async function open(width: number, colorScheme: "light" | "dark"): Promise<{ page: Page; said: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("dialog", (dialog) => {
      said.push(dialog.message());
      void dialog.dismiss();
    });
    page.on("request", (request) => {
      if (request.url() !== address) said.push(request.url());
    });
    await page.goto(address);
    return { page, said };
  }

  test.each([
    [1200, "light"],
    [1200, "dark"],
    [320, "light"],
    [320, "dark"],
  ] as const)("%d px, %s: nothing runs, is fetched or is cut", async (width, scheme) => {
    const { page, said } = await open(width, scheme);
    expect(said).toEqual([]);
    expect(await page.title()).toContain("PHIẾU GÓP Ý");
    const text = await page.locator("body").innerText();
    expect(text).toContain("<script>document.title='!'</script><img src=x onerror=alert(1)> cba =cmd|'/C calc'!A0 😀");
    const cut = await page.evaluate(`[...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > ${width} + 0.5 || element.scrollWidth > element.clientWidth + 1)
      .filter((element) => getComputedStyle(element).display !== "inline" && !element.closest("thead"))
      .map((element) => element.tagName + "." + element.className)`);
    expect(cut).toEqual([]);
  });

  test("dark is dark and light is light", async () => {
    const paper = async (scheme: "light" | "dark") => {
      const { page } = await open(1200, scheme);
      return page.evaluate(`getComputedStyle(document.querySelector("article")).backgroundColor`);
    };
    expect([await paper("light"), await paper("dark")]).toEqual(["rgb(255, 255, 255)", "rgb(28, 32, 38)"]);
  });

  test("prints on A4", async () => {
    const { page } = await open(1200, "dark");
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  });
});
