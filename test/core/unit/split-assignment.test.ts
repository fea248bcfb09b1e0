import { splitAssignment } from "../../../src/core/unit/split-assignment";

test.each([
  ["Văn phòng Sở chủ trì, phối hợp với các phòng, đơn vị thực hiện", "Văn phòng Sở", "các phòng, đơn vị thực hiện"],
  ["Phòng Pháp chế chủ trì; Thanh tra Sở phối hợp", "Phòng Pháp chế", "Thanh tra Sở"],
  ["Phòng Pháp chế chủ trì - phối hợp Thanh tra Sở", "Phòng Pháp chế", "Thanh tra Sở"],
  ["Giao Phòng Pháp chế chủ trì, phối hợp cùng Thanh tra Sở.", "Phòng Pháp chế", "Thanh tra Sở."],
  ["Chủ trì: Phòng Pháp chế\nPhối hợp: Thanh tra Sở", "Phòng Pháp chế", "Thanh tra Sở"],
  ["- Đơn vị chủ trì: Phòng Pháp chế; đơn vị phối hợp: các phòng", "Phòng Pháp chế", "các phòng"],
  ["Cơ quan chủ trì: Sở Nội vụ", "Sở Nội vụ", null],
  ["Phòng Pháp chế (chủ trì), Thanh tra Sở (phối hợp)", "Phòng Pháp chế", "Thanh tra Sở"],
  ["Phòng Pháp chế chủ trì", "Phòng Pháp chế", null],
  ["Chủ trì Phòng Pháp chế, phối hợp Thanh tra Sở", "Phòng Pháp chế", "Thanh tra Sở"],
  ["", null, null],
])("%j says who leads", (text, lead, coordinator) => {
  expect(splitAssignment(text)).toEqual({ lead, coordinator });
});

test.each([
  ["Văn phòng Sở, các phòng chuyên môn Sở", "Văn phòng Sở", "các phòng chuyên môn Sở"],
  ["Văn phòng Sở và các phòng", "Văn phòng Sở", "các phòng"],
  ["Sở Văn hóa, Thể thao và Du lịch, Sở Nội vụ", "Sở Văn hóa, Thể thao và Du lịch", "Sở Nội vụ"],
  ["Phòng Pháp chế phối hợp với Thanh tra Sở, các đơn vị", "Phòng Pháp chế", "Thanh tra Sở, các đơn vị"],
  ["- Phòng Pháp chế\n- Thanh tra Sở", "Phòng Pháp chế", "Thanh tra Sở"],
  ["Sở Tư pháp (kiểm tra); Sở Nội vụ", "Sở Tư pháp (kiểm tra)", "Sở Nội vụ"],
])("%j names several and leaves the choice", (text, lead, coordinator) => {
  expect(splitAssignment(text)).toEqual({ lead: text, coordinator: null, leadCandidates: { lead, coordinator } });
});

test.each([
  "Văn phòng Sở",
  "Các sở, ban, ngành",
  "Chi cục Dân số - Kế hoạch hóa gia đình",
  "Sở Văn hóa, Thể thao và Du lịch",
  "chủ trì",
])("%j is one lead as typed", (text) => {
  expect(splitAssignment(text)).toEqual({ lead: text, coordinator: null });
});
