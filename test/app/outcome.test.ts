import { outcomeOf } from "../../src/app/outcome";
import { AppError } from "../../src/core/error/app-error";

describe("outcomeOf", () => {
  test("a value", () => expect(outcomeOf(() => 7)).toEqual({ ok: true, value: 7 }));

  test("our own failure", () => {
    const error = new AppError("zip-damaged");
    const outcome = outcomeOf(() => {
      throw error;
    });
    expect(outcome).toEqual({ ok: false, error });
  });

  test("anything else is internal and keeps its cause", () => {
    const cause = new TypeError("x is undefined");
    const outcome = outcomeOf(() => {
      throw cause;
    });
    expect(outcome).toMatchObject({ ok: false, error: { code: "internal", cause } });
  });
});
