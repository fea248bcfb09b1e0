import { personalData } from "../../../src/core/rules/personal-data";
import { standardRow } from "../../support/sheet";
import { testRule } from "../../support/test-rule";

testRule(personalData, {
  accept: [
    { name: "nothing personal" },
    {
      name: "document numbers and dates",
      rows: [{ activity: "Hoạt động 1: Thực hiện Kế hoạch số 0912345678/KH-UBND ngày 05/08/2024" }],
    },
    { name: "a sum", rows: [{ budget: "350.000.000 đồng", product: "Dự toán 0.912.345.678 đồng" }] },
    { name: "a short code", rows: [{ product: "Tổng đài 1022, 19001234" }] },
    { name: "a hotline", rows: [{ product: "Đường dây nóng tiếp nhận phản ánh: 0912 345 678" }] },
    { name: "an office's mailbox", rows: [{ product: "Gửi về hộp thư cchc.sct@songlam.gov.vn" }] },
    { name: "an office's telephone number", rows: [{ product: "Văn phòng Sở, 0238 3844 123" }] },
    { name: "an agency code", rows: [{ product: "Mã định danh 000.00.12.H41" }] },
    { name: "a name alone", rows: [{ lead: "Ông Nguyễn Văn An, Chánh Văn phòng" }] },
  ],
  reject: [
    {
      name: "a mobile number in brackets",
      rows: [{ lead: "Ông Nguyễn Văn An (0912 345 678)" }],
      messageId: "phone",
      at: ["F6"],
      data: { text: "09** *** *78" },
    },
    {
      name: "a mobile number with dots and +84",
      rows: [{ lead: "Bà Lê Thị Bình, +84 912.345.678" }],
      messageId: "phone",
    },
    { name: "a fixed line that is somebody's", rows: [{ lead: "Bà Bình, ĐT: 02383 844 123" }], messageId: "phone" },
    {
      name: "a person's mailbox",
      rows: [{ coordinator: "Nguyễn Văn An, nguyenvanan@gmail.com" }],
      messageId: "email",
      at: ["G6"],
      data: { text: "ng***@gmail.com" },
    },
    { name: "a person's mailbox at the office", rows: [{ coordinator: "annv@songlam.gov.vn" }], messageId: "email" },
    {
      name: "a citizen's number",
      rows: [{ lead: "Nguyễn Văn An, 040085001234" }],
      messageId: "identity",
      at: ["F6"],
      data: { text: "04********34" },
    },
    { name: "an old identity card", rows: [{ lead: "CMND số 187654321" }], messageId: "identity" },
    {
      name: "a date of birth",
      rows: [{ lead: "Nguyễn Văn An, sinh ngày 05/08/1980" }],
      messageId: "birth",
      data: { text: "sinh ngày 05/**/**80" },
    },
    {
      name: "in a column of notes beside the table",
      rows: [[...standardRow(), "Liên hệ 0987654321"]],
      messageId: "phone",
      at: ["J6"],
    },
  ],
});
