/**
 * The directions of the README's picture: core <- ooxml, ports <- app <- {taskpane, commands, cli}. Adapters stand on ports, core
 * and ooxml, and only composition roots name them. `locales` imports nothing, so that words can be edited without reading code.
 */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: `^src/${from}/` },
  to: { path: "^src/", pathNot: `^src/(${[from, ...allowed].join("|")})/` },
});

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-circles", severity: "error", from: { path: "^src/" }, to: { circular: true } },
    {
      name: "no-circles-at-run-time",
      comment: "Test support may describe one another's types.",
      severity: "error",
      from: { path: "^(test|scripts)/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    only("core-is-the-bottom", "core", [], "The core knows nothing of files, hosts, screens or words."),
    only(
      "locales-import-nothing",
      "locales",
      [],
      "Plain catalogues; the compiler matches them against the core from above.",
    ),
    only("ooxml-on-core", "ooxml", ["core"]),
    only("ports-on-core", "ports", ["core"]),
    only("adapters-on-ports-core-ooxml", "adapters", ["ports", "core", "ooxml"]),
    only("app-on-what-is-below", "app", ["core", "ooxml", "ports", "locales", "data"]),
    only("cli-is-a-root", "cli", ["app", "core", "ooxml", "ports", "locales", "adapters"]),
    only("taskpane-is-a-root", "taskpane", ["app", "core", "ooxml", "ports", "locales", "adapters"]),
    only("commands-is-a-root", "commands", ["app", "core", "ooxml", "ports", "locales", "adapters"]),
    {
      name: "core-packages",
      comment: "The core runs in Node, the browser and Excel alike: no node built-in, and only these packages.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { pathNot: "^(src/core/|node_modules/(zod|numfmt)/)" },
    },
    {
      name: "no-node-below-the-roots",
      comment: "Only the command line, the store and files named node-... run in Node alone.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(cli|store)/|/node-[^/]+[.]ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "product-needs-no-dev-package",
      comment: "What ships is declared under dependencies.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "product-never-imports-tests-or-scripts",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|scripts)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|coverage)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["node", "import", "require", "default", "types"],
    },
  },
};
