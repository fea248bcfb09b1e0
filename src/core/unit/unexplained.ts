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
    // "Phòng Tổ chức - Hành chính (TCHC)" or "TCHC: Phòng ..." anywhere in the sheet explains it.
    for (const text of textsOf(plan)) {
      for (const match of text.matchAll(/[(“"]\s*(?:viết tắt(?: là)?:?\s*)?([\p{Lu}\d&-]{2,12})\s*[)”"]/gu))
        this.add(match[1]!);
      for (const match of text.matchAll(/(?:^|[\n;,(])\s*([\p{Lu}\d]{2,10})\s*(?::|=|là)\s+\p{Lu}/gu))
        this.add(match[1]!);
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

function textsOf(plan: Plan): string[] {
  const rows = plan.rows.flatMap((row) => [
    row.objective,
    row.task,
    row.activity,
    row.product,
    row.lead,
    row.coordinator,
  ]);
  const others = [...plan.title.lines, ...plan.dropped].map(({ text }) => text);
  return [...new Set([...rows, ...others])].filter((text) => text !== null);
}
