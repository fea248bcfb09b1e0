import { wordPattern, type ObsoleteTerm } from "./obsolete-terms";

/**
 * Provinces whose name ended on 01/7/2025 and what they became part of: Nghị quyết số 202/2025/QH15 ngày 12/6/2025 của Quốc
 * hội về việc sắp xếp đơn vị hành chính cấp tỉnh (63 provinces and cities became 34).
 */
const MERGED: readonly (readonly [name: string, into: string])[] = [
  ["Hà Giang", "tỉnh Tuyên Quang"],
  ["Yên Bái", "tỉnh Lào Cai"],
  ["Bắc Kạn", "tỉnh Thái Nguyên"],
  ["Vĩnh Phúc", "tỉnh Phú Thọ"],
  ["Hòa Bình", "tỉnh Phú Thọ"],
  ["Bắc Giang", "tỉnh Bắc Ninh"],
  ["Thái Bình", "tỉnh Hưng Yên"],
  ["Hải Dương", "thành phố Hải Phòng"],
  ["Hà Nam", "tỉnh Ninh Bình"],
  ["Nam Định", "tỉnh Ninh Bình"],
  ["Quảng Bình", "tỉnh Quảng Trị"],
  ["Quảng Nam", "thành phố Đà Nẵng"],
  ["Kon Tum", "tỉnh Quảng Ngãi"],
  ["Bình Định", "tỉnh Gia Lai"],
  ["Ninh Thuận", "tỉnh Khánh Hòa"],
  ["Đắk Nông", "tỉnh Lâm Đồng"],
  ["Bình Thuận", "tỉnh Lâm Đồng"],
  ["Phú Yên", "tỉnh Đắk Lắk"],
  ["Bà Rịa - Vũng Tàu", "Thành phố Hồ Chí Minh"],
  ["Bình Dương", "Thành phố Hồ Chí Minh"],
  ["Bình Phước", "tỉnh Đồng Nai"],
  ["Long An", "tỉnh Tây Ninh"],
  ["Sóc Trăng", "thành phố Cần Thơ"],
  ["Hậu Giang", "thành phố Cần Thơ"],
  ["Bến Tre", "tỉnh Vĩnh Long"],
  ["Trà Vinh", "tỉnh Vĩnh Long"],
  ["Tiền Giang", "tỉnh Đồng Tháp"],
  ["Bạc Liêu", "tỉnh Cà Mau"],
  ["Kiên Giang", "tỉnh An Giang"],
];

/** Only behind "tỉnh": wards, towns, papers and schools go on bearing these names. */
export const MERGED_PROVINCE: ObsoleteTerm = {
  pattern: wordPattern(`tỉnh (?:${MERGED.map(([name]) => written(name)).join("|")})`),
  hint: "tỉnh",
  fromYear: 2026,
  instead: new Map(MERGED.map(([name, into]) => [`tỉnh ${name.toLowerCase()}`, into])),
  basis: "Nghị quyết số 202/2025/QH15",
};

function written(name: string): string {
  return name.toLowerCase().replace("hòa", "h(?:òa|oà)").replace(" - ", " ?[-–] ?");
}
