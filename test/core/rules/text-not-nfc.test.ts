import { textNotNfc } from "../../../src/core/rules/text-not-nfc";
import { testRule } from "../../support/test-rule";

const decomposed = "Danh mục đã rà soát".normalize("NFD");

testRule(textNotNfc, {
  accept: [{ name: "composed text" }],
  reject: [
    {
      name: "one cell from a Mac",
      rows: [{ product: decomposed }],
      messageId: "decomposed",
      at: ["E6"],
      data: { count: 1 },
    },
    {
      name: "several cells are one finding",
      rows: [{ product: decomposed, lead: "Văn phòng Sở".normalize("NFD") }],
      messageId: "decomposed",
      at: ["E6", "F6"],
      data: { count: 2 },
    },
  ],
});

test("is hidden unless asked for", () => {
  expect(textNotNfc.hidden).toBe(true);
});
