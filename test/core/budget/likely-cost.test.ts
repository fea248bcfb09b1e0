import { likelyCostOf } from "../../../src/core/budget/likely-cost";

const row = (activity: string | null, product: string | null, task: string | null = null) => ({
  activity,
  product,
  task,
});

test.each([
  [row("Hoạt động 1: Phát triển dịch vụ số", "Nâng cấp phần mềm"), "Nâng cấp phần mềm"],
  [row("Hoạt động 1: Hướng dẫn nghiệp vụ cho công chức", "02 lớp tập huấn"), "lớp tập huấn"],
  [row("Hoạt động 1: Đánh giá kết quả năm", "- Báo cáo\n- Hội nghị tổng kết"), "Hội nghị tổng kết"],
  [row("Hoạt động 1: Hoàn thiện Bộ phận Một cửa", "Trang thiết bị được lắp đặt"), "Trang thiết bị"],
  [row(null, "Quyết định", "Nhiệm vụ 1: Nâng cấp phần mềm một cửa"), "Nâng cấp phần mềm"],
])("%j says so", (texts, phrase) => {
  expect(likelyCostOf(texts)).toBe(phrase);
});

test.each([
  [row("Hoạt động 1: Lập danh mục hồ sơ", "Danh mục")],
  [row("Hoạt động 1: Cử công chức đi học", "Lớp bồi dưỡng")],
  [row("Hoạt động 1: Cập nhật thông tin cán bộ", "Phần mềm quản lý cán bộ")],
  [row("Hoạt động 1: Theo dõi hồ sơ", "Phần mềm được cập nhật đầy đủ")],
  [row("Hoạt động 1: Lập danh mục", "Báo cáo kết quả hội nghị", "Nhiệm vụ 1: Tổ chức hội nghị")],
  [row(null, null)],
])("%j does not", (texts) => {
  expect(likelyCostOf(texts)).toBeNull();
});
