import { AppError } from "../../src/core/error/app-error";

/** The code of the AppError that `run` throws, with its data where the test wants to see it. Anything else thrown fails the test. */
export function appErrorOf(run: () => unknown): AppError {
  try {
    run();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}
