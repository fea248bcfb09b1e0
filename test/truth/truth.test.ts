import { requires, dataPath } from "../support/requires";
import { budgetAccuracy, deadlineAccuracy, type Accuracy } from "../support/truth/grammar-accuracy";
import { measurePlan } from "../support/truth/measure-plan";
import { FORMS, truthNames } from "../support/truth/truth-data";

/** What `npm run truth` prints, held as a test: the labelled plans and strings are read as well as is asked. */
const share = ({ right, all }: Accuracy) => right / all;

requires("data").describe("the labelled plans", () => {
  const data = dataPath();
  const measured = truthNames(data).flatMap((plan) => FORMS.map((form) => measurePlan(data, plan, form)));

  describe.each(measured.map((measure) => [`${measure.plan} ${measure.form}`, measure] as const))(
    "%s",
    (_name, measure) => {
      const { rows, findings } = measure;

      test("every row is found and none invented", () => {
        expect([rows.missing, rows.invented]).toEqual([[], []]);
      });

      test("at least 97 % of the texts are equal", () => {
        expect({ ...rows, enough: rows.equalFields >= 0.97 * rows.fields }).toMatchObject({ enough: true });
      });

      test("the budget total is exact", () => expect(rows.budgetTotal).toBe(rows.budgetWanted));

      test("every fault that must be reported is, by its rule at its row", () =>
        expect(findings.unreported).toEqual([]));

      test("no trap is reported", () => expect(findings.trapped).toEqual([]));
    },
  );
});

requires("data").describe("the labelled strings", () => {
  const deadlines = deadlineAccuracy(dataPath());

  test("deadlines: kind and interval, at least 97 %", () =>
    expect(share(deadlines.reading)).toBeGreaterThanOrEqual(0.97));
  test("deadlines: vague or not, at least 98 %", () => expect(share(deadlines.vague)).toBeGreaterThanOrEqual(0.98));
  test("budgets: class and amount, at least 98 %", () => {
    expect(share(budgetAccuracy(dataPath()))).toBeGreaterThanOrEqual(0.98);
  });
});
