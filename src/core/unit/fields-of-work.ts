/** A field of state management, as the provincial departments divide it. */
export type FieldOfWork =
  | "health"
  | "agriculture"
  | "environment"
  | "education"
  | "culture"
  | "construction"
  | "transport"
  | "industry"
  | "science"
  | "information"
  | "justice"
  | "labour"
  | "finance"
  | "planning"
  | "home-affairs"
  | "ethnic";

/**
 * Words in the name of a subordinate unit (chi cục, trung tâm, phòng, bệnh viện ...) that place it in a field without doubt;
 * folded. Words that several departments use ("quản lý chất lượng", "dịch vụ", "tư vấn", "công nghệ thông tin") are left out on
 * purpose: only certain foreignness is reported. Source: the decrees on the departments of provincial people's committees
 * (Nghị định 24/2014, 107/2020, 45/2025/NĐ-CP) and the ministries' circulars on their subordinate units.
 */
export const FIELD_WORDS: Readonly<Record<FieldOfWork, RegExp>> = {
  health:
    /\b(?:y te|ttyt|tyt|benh vien|bv|bvdk|dan so|ds-?khhgd|ve sinh thuc pham|atvstp|kiem soat benh tat|cdc|giam dinh y khoa|phap y|kiem nghiem thuoc|hanh nghe|qlhn|nghiep vu (?:y|duoc)|nvy|nvd|cap cuu|phong kham|huyet hoc|truyen mau|lao phoi|tam than|phong chong hiv)\b/,
  agriculture:
    /\b(?:nong,? lam,? san|lam san|thuy san|chan nuoi|thu y|trong trot|bao ve thuc vat|kiem lam|thuy loi|phat trien nong thon|ptnt|lam nghiep|khuyen nong|nong nghiep|giong (?:cay trong|vat nuoi)|nuoc sach (?:va )?(?:ve sinh moi truong )?nong thon|de dieu|rung phong ho|vuon quoc gia)\b/,
  environment:
    /\b(?:bao ve moi truong|quan trac (?:tai nguyen|moi truong)|dang ky dat dai|quan ly dat dai|dkdd|quy dat|do dac|khoang san|khi tuong|tai nguyen nuoc|tai nguyen va moi truong)\b/,
  education: /\b(?:giao duc|truong (?:mam non|tieu hoc|thcs|thpt|trung hoc|dan toc noi tru)|mam non|khao thi)\b/,
  culture: /\b(?:the duc|the thao|du lich|di san|di tich|bao tang|thu vien|nghe thuat|dien anh|nha hat|van hoa)\b/,
  construction: /\b(?:giam dinh chat luong xay dung|quy hoach xay dung|quan ly nha|kien truc|phat trien do thi)\b/,
  transport: /\b(?:dang kiem|sat hach lai xe|quan ly duong bo|cang vu|van tai|giao thong)\b/,
  industry: /\b(?:quan ly thi truong|qltt|khuyen cong|xuc tien thuong mai|cum cong nghiep|quan ly nang luong)\b/,
  science: /\b(?:tieu chuan,? (?:- )?do luong|tdc|so huu tri tue|an toan buc xa|ung dung tien bo khoa hoc)\b/,
  information: /\b(?:buu chinh|vien thong|bao chi|xuat ban)\b/,
  justice: /\b(?:tro giup phap ly|cong chung|dau gia tai san|ho tich|pho bien giao duc phap luat|ly lich tu phap)\b/,
  labour:
    /\b(?:viec lam|nguoi co cong|bao tro xa hoi|giao duc nghe nghiep|day nghe|cai nghien|tre em|dieu duong nguoi co cong)\b/,
  finance: /\b(?:quan ly gia|cong san|ngan sach)\b/,
  planning: /\b(?:dang ky kinh doanh|dau tu cong|xuc tien dau tu)\b/,
  "home-affairs": /\b(?:van thu,? (?:- )?luu tru|luu tru lich su|thi dua,? (?:- )?khen thuong|ton giao)\b/,
  ethnic: /\b(?:chinh sach dan toc|ton giao)\b/,
};

/** Fields of each department, by words of its name; folded. After the mergers of 2025 one department has several. */
export const OWNER_FIELDS: readonly (readonly [name: RegExp, fields: readonly FieldOfWork[]])[] = [
  [/\bso y te\b/, ["health", "labour"]],
  [/\bso nong nghiep va moi truong\b/, ["agriculture", "environment", "labour"]],
  [/\bso nong nghiep\b/, ["agriculture"]],
  [/\bso tai nguyen\b/, ["environment"]],
  [/\bso giao duc\b/, ["education", "labour"]],
  [/\bso (?:van hoa|du lich)\b/, ["culture", "information"]],
  [/\bso xay dung\b/, ["construction", "transport"]],
  [/\bso giao thong\b/, ["transport"]],
  [/\bso cong thuong\b/, ["industry"]],
  [/\bso khoa hoc\b/, ["science", "information"]],
  [/\bso thong tin\b/, ["information"]],
  [/\bso tu phap\b/, ["justice"]],
  [/\bso lao dong\b/, ["labour"]],
  [/\bso tai chinh\b/, ["finance", "planning"]],
  [/\bso ke hoach\b/, ["planning"]],
  [/\bso noi vu\b/, ["home-affairs", "labour"]],
  [/\bso dan toc\b/, ["ethnic"]],
  [/\bban dan toc\b/, ["ethnic"]],
];
