import { unitBelongsTo } from "../../../src/core/unit/unit-belongs-to";

test.each([
  ["Chi cục Quản lý chất lượng nông lâm sản và thủy sản", "Sở Y tế Lào Cai"],
  ["Chi cục Kiểm lâm", "Sở Y tế"],
  ["Trung tâm Khuyến nông", "Sở Giao thông vận tải"],
  ["TTYT Bát Xát", "Sở Nông nghiệp và Phát triển nông thôn"],
  ["Bệnh viện Phổi", "Sở Kế hoạch và Đầu tư"],
  ["Chi cục An toàn vệ sinh thực phẩm", "Sở Công Thương"],
  ["Trung tâm Trợ giúp pháp lý nhà nước", "Sở Y tế"],
  ["Trường THPT chuyên", "Sở Nội vụ"],
])("%s is foreign to %s", (unit, owner) => {
  expect(unitBelongsTo(unit, owner)).toBe("foreign");
});

test.each([
  ["Chi cục Dân số", "Sở Y tế Lào Cai"],
  ["Chi cục An toàn vệ sinh thực phẩm", "SỞ Y TẾ"],
  ["- TTYT Bát Xát", "Sở Y tế"],
  ["Bệnh viện Tâm thần", "Sở Y tế"],
  ["Phòng QLHN", "Sở Y tế"],
  ["Chi cục Kiểm lâm", "Sở Nông nghiệp và Môi trường"],
  ["Chi cục Bảo vệ môi trường", "Sở Nông nghiệp và Môi trường"],
  ["Trung tâm Dịch vụ việc làm", "Sở Nội vụ"],
])("%s is of %s", (unit, owner) => {
  expect(unitBelongsTo(unit, owner)).toBe("own");
});

test.each([
  ["Sở Nông nghiệp và Môi trường", "Sở Y tế"],
  ["UBND cấp xã", "Sở Y tế"],
  ["Công an tỉnh", "Sở Y tế"],
  ["Văn phòng Sở", "Sở Y tế"],
  ["Phòng Tổ chức - Hành chính", "Sở Y tế"],
  ["Phòng khám đa khoa", "UBND tỉnh"],
  ["Chi cục Kiểm lâm", "UBND tỉnh Lào Cai"],
  ["Trung tâm Phục vụ hành chính công tỉnh", "Sở Y tế"],
  ["Trung tâm Công nghệ thông tin", "Sở Y tế"],
  ["Ban Dân tộc", "Sở Y tế"],
  ["Các phòng, đơn vị trực thuộc Sở", "Sở Y tế"],
  ["Chi cục Kiểm lâm", ""],
])("nothing is said of %s in a plan of %j", (unit, owner) => {
  expect(unitBelongsTo(unit, owner)).toBe("unknown");
});
