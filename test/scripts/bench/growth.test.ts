import { growthExponent } from "../../../scripts/bench/growth";

test.each([
  ["linear", (rows: number) => rows / 1e6, 1],
  ["quadratic", (rows: number) => rows ** 2 / 1e6, 2],
  ["constant", () => 3, 0],
])("%s", (_, cost, expected) => {
  const points = [100, 1000, 10_000].map((rows) => ({ rows, seconds: cost(rows) }));
  expect(growthExponent(points)).toBeCloseTo(expected, 10);
});

test("points that cost nothing are left out; one point has no slope", () => {
  const points = [
    { rows: 100, seconds: -0.001 },
    { rows: 1000, seconds: 1 },
  ];
  expect(growthExponent(points)).toBeNaN();
  expect(growthExponent([...points, { rows: 2000, seconds: 2 }])).toBeCloseTo(1, 10);
});
