import { splitCompounds } from "../../../src/core/text/split-compounds";

test.each([
  "Kiểm soát chặt chẽ việc ban hành quy định thủ tục hành chính trong văn bản quy phạm pháp luật",
  "Sở Tư pháp (đối với nhiệm vụ tự kiểm tra); các sở, ban, ngành; UBND các huyện, thành phố; đơn vị sự nghiệp công lập trực thuộc",
  "Nâng cao tỷ lệ cung cấp dịch vụ công trực tuyến toàn trình trên tổng số thủ tục hành chính thuộc thẩm quyền giải quyết",
  "Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước",
  "Tương đối đầy đủ; hệ thống thông tin; phổ biến, giáo dục pháp luật; thường trực Tỉnh ủy; hội nghị tổng kết",
  "Báo cáo",
  "",
])("prose has none: %s", (text) => {
  expect(splitCompounds(text)).toBe(0);
});

test.each([
  ["thuộc lĩnh pháp luật vực quản lý", 1],
  ["huyện (đối kết luận với kế hoạch", 1],
  ["Kết quả Các phòng rà thuộc soát thủ Sở có tục hành liên quan chính", 3],
  ["UBND Báo cáo tỉnh; thẩm kết quả quyền phê Văn phòng duyệt", 3],
])("torn pairs are counted: %s", (text, count) => {
  expect(splitCompounds(text)).toBe(count);
});

test("two whole texts mixed two words at a time are told from each alone", () => {
  const product =
    "Quyết định công bố danh mục thủ tục hành chính được phê duyệt và công khai trên hệ thống thông tin".split(" ");
  const lead = "Các phòng chuyên môn nghiệp vụ phối hợp với đơn vị sự nghiệp trực thuộc Sở theo lĩnh vực quản lý".split(
    " ",
  );
  const mixed = product.flatMap((word, i) => (i % 2 === 0 ? [word] : [word, ...lead.slice(i - 1, i + 1)]));
  expect(splitCompounds(product.join(" "))).toBe(0);
  expect(splitCompounds(lead.join(" "))).toBe(0);
  expect(splitCompounds(mixed.join(" "))).toBeGreaterThanOrEqual(2);
});
