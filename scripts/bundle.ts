import { join } from "node:path";
import webpack from "webpack";
import type { Configuration } from "webpack";

/**
 * Bundles scripts for Node, one file each, as the command line itself is shipped: what is measured is then what people run,
 * and not a TypeScript hook. `entries` maps names to source files; each gives `<out>/<name>.js`. Rejects with the first
 * error of the build.
 */
export function bundle(entries: Readonly<Record<string, string>>, out: string): Promise<void> {
  const config: Configuration = {
    entry: entries,
    mode: "production",
    target: "node20",
    context: join(__dirname, ".."),
    output: { path: out, filename: "[name].js" },
    resolve: { extensions: [".ts", ".tsx", ".js", ".mjs"] },
    module: { rules: [{ test: /\.tsx?$/, use: { loader: "swc-loader", options: SWC } }] },
    optimization: { minimize: false },
    performance: { hints: false },
  };
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error || !stats) reject(error ?? new Error("no build"));
      else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}

const SWC = { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" }, module: { type: "es6" } };
