import { defineRule } from "../engine/define-rule";
import { a1 } from "../grid/address";
import { decodeSheet } from "../reader/decode-sheet";
import { personalDetails } from "../text/personal-data";

/** A telephone number, e-mail address, identity number or date of birth of a person stands in a sheet that will be published. */
export const personalData = defineRule({
  id: "personal-data",
  scope: "plan",
  messages: { phone: "warning", email: "warning", identity: "warning", birth: "warning" },
  check({ plan, snapshot }, report) {
    const rowKeys = new Map(plan.rows.flatMap((row) => row.sheetRows.map((sheetRow) => [sheetRow, row.key] as const)));
    const { rows } = plan.encoding === null ? snapshot : decodeSheet(snapshot).snapshot;
    for (const { row, cells } of rows) {
      for (const { col, content } of cells) {
        if (content.kind !== "text") continue;
        const place = { at: [a1(row, col)], rowKey: rowKeys.get(row) ?? null };
        for (const { kind, masked } of personalDetails(content.text)) report(kind, { text: masked }, place);
      }
    }
  },
});
