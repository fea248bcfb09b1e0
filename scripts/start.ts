import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { checkSheet } from "../src/app/check-sheet";
import { defaultRegister } from "../src/app/default-register";
import { openPlan } from "../src/app/open-plan";
import { wordsOf } from "../src/app/words";
import { toHtml } from "../src/core/report/to-html";
import { readWorkbook } from "../src/ooxml/read-workbook";

/** `npm start`: checks the sample plan and shows its phiếu góp ý in the browser, to this machine only. Ctrl+C ends it. */
const sample = "test/fixtures/mau-ke-hoach.xlsx";
const words = wordsOf("vi");
const opened = openPlan(readWorkbook(readFileSync(join(__dirname, "..", sample))));
const { report } = checkSheet(opened, {
  file: "mau-ke-hoach.xlsx",
  today: new Date().toISOString().slice(0, 10),
  register: defaultRegister(),
  waivers: [],
  settings: {},
  profile: "default",
  words,
});
const page = toHtml([report], words);

const server = createServer((request, response) => {
  const found = request.url === "/" && (request.method === "GET" || request.method === "HEAD");
  response.writeHead(found ? 200 : 404, {
    "Content-Type": "text/html; charset=utf-8",
    "X-Content-Type-Options": "nosniff",
  });
  response.end(found && request.method === "GET" ? page : "");
});
// Port 0 is whichever is free; PORT asks for one.
server.listen(Number(process.env["PORT"] ?? 0), "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  console.log(`Phiếu góp ý của tệp mẫu (${sample}): http://localhost:${port}/`);
  console.log("Nhấn Ctrl+C để dừng.");
});
