import type { SectionTopic } from "../plan/plan";
import { fold } from "../text/fold";

/**
 * The seven sections of the 2021-2030 programme (Nghị quyết 76/NQ-CP ngày 15/7/2021) and their names of 2011-2020, by
 * keyword. Numerals vary between plans, so they never decide.
 */
const TOPICS: readonly (readonly [SectionTopic, RegExp])[] = [
  ["procedure", /thu tuc hanh chinh|\btthc\b|mot cua/],
  ["apparatus", /bo may|\btcbm\b/],
  ["civil-service", /cong vu|doi ngu can bo|can bo, cong chuc|doi ngu cong chuc|\bcbcc/],
  ["finance", /tai chinh cong|cai cach (?:co che )?tai chinh/],
  ["digital", /(?:chinh quyen|chinh phu) (?:dien tu|so)|hien dai hoa|chuyen doi so|cong nghe thong tin|\bcntt\b/],
  ["steering", /chi dao|dieu hanh|tuyen truyen|thong tin, tuyen truyen|kiem tra cai cach/],
  ["institution", /the che|van ban (?:quy pham|qppl)/],
];

/** The topic of a section name, or null when it is none of the seven. */
export function topicOfSectionName(name: string): SectionTopic | null {
  const text = fold(name);
  for (const [topic, pattern] of TOPICS) if (pattern.test(text)) return topic;
  return null;
}

/** Every topic a name speaks of: one heading may unite two sections. */
export function topicsInSectionName(name: string): SectionTopic[] {
  const text = fold(name);
  return TOPICS.filter(([, pattern]) => pattern.test(text)).map(([topic]) => topic);
}

/** A heading as the programme words it: enough to be taken for a section without a numeral. */
export function isKnownSectionHeading(name: string): boolean {
  const text = fold(name);
  return (
    text.length <= 110 &&
    topicOfSectionName(name) !== null &&
    /^(?:cong tac )?(?:cai cach|xay dung (?:va phat trien|doi ngu)|hien dai hoa|chi dao|cong tac chi dao|cong tac thong tin)/.test(
      text,
    )
  );
}
