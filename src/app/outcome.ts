import { AppError, isAppError } from "../core/error/app-error";

/** What a use case gives back: the value, or our own failure. It never throws. */
export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: AppError };

/** Runs `work`; an exception that is no AppError becomes "internal", with the original as its cause. */
export function outcomeOf<Value>(work: () => Value): Outcome<Value> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, error: appErrorFrom(error) };
  }
}

export function appErrorFrom(error: unknown): AppError {
  if (isAppError(error)) return error;
  const internal = new AppError("internal");
  internal.cause = error;
  return internal;
}
