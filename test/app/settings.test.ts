import { parseSettings, parseWaivers } from "../../src/app/settings";
import { AppError } from "../../src/core/error/app-error";

const refusal = (read: () => unknown) => {
  try {
    return read();
  } catch (error) {
    return error instanceof AppError ? { code: error.code, ...error.data } : error;
  }
};

describe("parseSettings", () => {
  test("takes all there is to settle", () => {
    const settings = {
      year: 2026,
      unit: "Sở Y tế",
      sheet: "Phụ lục",
      profile: "strict",
      severities: { "deadline-missing": "warning", "deadline-missing.missing": "off" },
      register: "don-vi.tsv",
      showHidden: true,
    };
    expect(parseSettings(JSON.stringify(settings))).toEqual(settings);
    expect(parseSettings("{}")).toEqual({});
  });

  test.each([
    ["no JSON", "{", { code: "bad-settings", path: "JSON" }],
    ["no text", null, { code: "bad-settings", path: "JSON" }],
    ["no object", "[]", { code: "bad-settings", path: "JSON" }],
    ["an unknown key", '{"years": 2026}', { code: "bad-settings", path: "years" }],
    ["a year that is none", '{"year": "2026"}', { code: "bad-settings", path: "year" }],
    [
      "an unknown level",
      '{"severities": {"deadline-missing": "fatal"}}',
      { code: "bad-settings", path: "severities.deadline-missing" },
    ],
    [
      "an unknown rule",
      '{"severities": {"deadline-mising": "off"}}',
      { code: "unknown-rule", rule: "deadline-mising" },
    ],
    [
      "an unknown message",
      '{"severities": {"deadline-missing.x": "off"}}',
      { code: "unknown-rule", rule: "deadline-missing.x" },
    ],
    [
      "a message that is not the rule's own",
      '{"severities": {"deadline-missing.toString": "off"}}',
      { code: "unknown-rule" },
    ],
  ])("refuses %s", (_name, text, wanted) => expect(refusal(() => parseSettings(text))).toMatchObject(wanted));

  test("a key of the prototype changes nothing", () => {
    refusal(() => parseSettings('{"severities": {"__proto__": "off"}, "__proto__": {"year": 1}}'));
    expect(({} as Record<string, unknown>)["year"]).toBeUndefined();
  });
});

describe("parseWaivers", () => {
  const waiver = {
    ruleId: "deadline-vague",
    rowId: "r7",
    textHash: "ab",
    reason: "Chờ hướng dẫn",
    by: "Lan",
    at: "2026-01-05",
  };

  test("takes an array of waivers", () => {
    const waivers = [waiver, { ...waiver, until: "2026-06-30" }];
    expect(parseWaivers(JSON.stringify(waivers))).toEqual(waivers);
  });

  test.each([
    ["no array", JSON.stringify(waiver), "JSON"],
    ["a waiver without a reason", JSON.stringify([waiver, { ...waiver, reason: "" }]), "1.reason"],
    ["a waiver without a hash", JSON.stringify([{ ...waiver, textHash: undefined }]), "0.textHash"],
  ])("refuses %s", (_name, text, path) =>
    expect(refusal(() => parseWaivers(text))).toEqual({ code: "bad-waivers", path }),
  );
});
