export interface Point {
  readonly rows: number;
  readonly seconds: number;
}

/**
 * The exponent with which cost grows in rows: the slope of a straight line through the points on logarithmic scales. 1 is
 * linear, 2 quadratic. NaN when fewer than two points cost anything.
 */
export function growthExponent(points: readonly Point[]): number {
  const logs = points
    .filter((one) => one.seconds > 0)
    .map((one) => [Math.log(one.rows), Math.log(one.seconds)] as const);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanRows = mean(logs.map(([rows]) => rows));
  const meanSeconds = mean(logs.map(([, seconds]) => seconds));
  const slope = logs.reduce((sum, [rows, seconds]) => sum + (rows - meanRows) * (seconds - meanSeconds), 0);
  return slope / logs.reduce((sum, [rows]) => sum + (rows - meanRows) ** 2, 0);
}
