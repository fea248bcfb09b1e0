/** Canonical labels of the columns, as the official form prints them. */
export const fields = {
  tt: "TT",
  objective: "Mục tiêu",
  task: "Nhiệm vụ",
  activity: "Hoạt động",
  product: "Kết quả/Sản phẩm",
  lead: "Chủ trì",
  coordinator: "Phối hợp",
  deadline: "Thời gian",
  budget: "Kinh phí",
};

/** The three levels, and what a person answers for. */
export const severities = {
  error: "Phải sửa",
  warning: "Nên sửa",
  review: "Cần xem lại",
  waived: "Đã giải trình",
};
