import type { Plan } from "../plan/plan";
import type { UnitMention } from "./parse-units";
import type { UnitRegister } from "./register";

/** Short forms that every office writes and reads; beyond them and the register's own, one needs an explanation. */
const EVERYDAY =
  "UBND HĐND TTHC CCHC CNTT QPPL VBQPPL CBCC CBCCVC CCVC CB CC VC DVC DVCTT CĐS MTQG TW TP TX HCM HCC KTXH KT XH ĐBQH MTTQ VN BCH BCĐ " +
  "THPT THCS GDTX GDNN BHXH BHYT QS CHQS PCCC TNHH MTV CP HTX TNCS LHPN CCB LĐLĐ";

const SHORT_FORM = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\d]{1,9}(?![\p{L}\p{N}])/gu;

/** Which short forms a plan's reader can be expected to know. */
export class KnownShortForms {
  private readonly known = new Set(EVERYDAY.split(" "));

  constructor(plan: Plan, register: UnitRegister) {
    for (const unit of register.units) {
      for (const name of [unit.name, ...unit.abbreviations, ...unit.variants]) this.add(name);
    }
    // "Phòng Tổ chức - Hành chính (TCHC)" anywhere in the sheet explains it, and so does a note "TCHC: Phòng ...".
    for (const text of rowTexts(plan)) {
      if (text.includes("(")) for (const match of text.matchAll(IN_BRACKETS)) this.add(match[1]!);
    }
    for (const { text } of [...plan.title.lines, ...plan.dropped]) {
      for (const match of text.matchAll(IN_BRACKETS)) this.add(match[1]!);
      for (const match of text.matchAll(IN_NOTE)) this.add(match[1]!);
    }
  }

  /** Short forms in the name that nothing explains. */
  unexplainedIn(mention: UnitMention): string[] {
    const forms = mention.text.match(SHORT_FORM) ?? [];
    const words = mention.text.match(/\p{L}+/gu) ?? [];
    // A name all in capitals is typed loud, not shortened.
    if (words.length > 1 && forms.length === words.length) return [];
    return forms.filter((form) => !this.known.has(form) && !/^[IVXLC]+$/.test(form));
  }

  private add(text: string): void {
    for (const form of text.match(SHORT_FORM) ?? []) this.known.add(form);
  }
}

const IN_BRACKETS = /\(\s*(?:(?:gọi|viết) tắt(?: là)?:?\s*)?([\p{Lu}\d&-]{2,12})\s*\)/gu;
const IN_NOTE = /(?:^|[\n;,(])\s*([\p{Lu}\d]{2,10})\s*(?::|=|là)\s+\p{Lu}/gu;

function rowTexts(plan: Plan): Set<string> {
  const texts = new Set<string>();
  for (const row of plan.rows) {
    for (const text of [row.objective, row.task, row.activity, row.product, row.lead, row.coordinator]) {
      if (text !== null) texts.add(text);
    }
  }
  return texts;
}
