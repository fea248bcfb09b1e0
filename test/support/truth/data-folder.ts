import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

/** The folder of real plans and labels (`PHU_LUC_DATA`, by default beside the project), or null where it is not at hand. */
export function dataFolder(): string | null {
  const folder = resolve(process.env["PHU_LUC_DATA"] ?? join(__dirname, "../../../../shared"));
  return existsSync(join(folder, "truth")) ? folder : null;
}
