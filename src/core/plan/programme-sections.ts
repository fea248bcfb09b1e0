import type { SectionTopic } from "./plan";

/** The order of the programme; "steering" is the chapter on carrying it out. */
export const SECTION_TOPICS: readonly SectionTopic[] = [
  "institution",
  "procedure",
  "apparatus",
  "civil-service",
  "finance",
  "digital",
  "steering",
];

/** Last plan year of the programme of 2011-2020. */
const LAST_YEAR_OF_OLD_PROGRAMME = 2020;

/** Names of Nghị quyết 76/NQ-CP ngày 15/7/2021 (programme of 2021-2030), điều 1 mục II, and its chapter on direction. */
const NAMES: Readonly<Record<SectionTopic, string>> = {
  institution: "Cải cách thể chế",
  procedure: "Cải cách thủ tục hành chính",
  apparatus: "Cải cách tổ chức bộ máy hành chính nhà nước",
  "civil-service": "Cải cách chế độ công vụ",
  finance: "Cải cách tài chính công",
  digital: "Xây dựng và phát triển chính quyền điện tử, chính quyền số",
  steering: "Công tác chỉ đạo, điều hành",
};

/** Where Nghị quyết 30c/NQ-CP ngày 08/11/2011 (programme of 2011-2020), điều 4, has another name. */
const OLD_NAMES: Readonly<Partial<Record<SectionTopic, string>>> = {
  "civil-service": "Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức",
  digital: "Hiện đại hóa hành chính",
};

/** The programme's name of a section in a plan for `year`; of the present programme where the year is unknown. */
export function programmeSectionName(topic: SectionTopic, year: number | null): string {
  return (isOldProgramme(year) ? OLD_NAMES[topic] : undefined) ?? NAMES[topic];
}

export function isOldProgramme(year: number | null): boolean {
  return year !== null && year <= LAST_YEAR_OF_OLD_PROGRAMME;
}
