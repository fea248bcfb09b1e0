const { chmodSync } = require("node:fs");
const { join } = require("node:path");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const webpack = require("webpack");

const dist = join(__dirname, "dist");

/** npm links `bin` as it stands, so the file itself has to be executable. */
const executable = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("executable", () => chmodSync(join(compiler.outputPath, "cli.js"), 0o755));
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
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }), executable],
  // The first `npx phu-luc` in a checkout builds once more; with this it does so in a moment.
  cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
  performance: { hints: false },
  stats: "errors-warnings",
};
