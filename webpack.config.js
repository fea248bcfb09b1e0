const { chmodSync, existsSync, rmSync, symlinkSync } = require("node:fs");
const { dirname, join } = require("node:path");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const webpack = require("webpack");

const dist = join(__dirname, "dist");

/**
 * npm links `bin` as it stands, so the file itself has to be executable. In the checkout npx would first install the project into
 * its own cache, building once more; a link beside the other commands spares that (Windows needs more than a link, and waits).
 */
const command = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("command", () => {
      chmodSync(join(compiler.outputPath, "cli.js"), 0o755);
      const link = join(__dirname, "node_modules/.bin/phu-luc");
      if (compiler.outputPath !== dist || process.platform === "win32" || !existsSync(dirname(link))) return;
      rmSync(link, { force: true });
      symlinkSync("../../dist/cli.js", link);
    });
  },
};

/** @type {import("webpack").Configuration} */
module.exports = {
  name: "cli",
  mode: "production",
  target: "node20",
  entry: { cli: "./src/cli/main.ts" },
  output: { path: dist, filename: "[name].js" },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: {
            swcrc: false,
            jsc: { parser: { syntax: "typescript" }, target: "es2022" },
            module: { type: "es6" },
          },
        },
      },
      { test: /\.tsv$/, type: "asset/source" },
    ],
  },
  // swc minifies several times faster than terser, and this runs on every install.
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })] },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }), command],
  performance: { hints: false },
  stats: "errors-warnings",
};
