const { defineConfig, globalIgnores } = require("eslint/config");
const js = require("@eslint/js");
const prettier = require("eslint-config-prettier");
const tseslint = require("typescript-eslint");

/** A switched-off rule says why: `// eslint-disable-next-line rule -- reason`. */
const explainedDisables = {
  meta: {
    type: "problem",
    messages: { bare: "Say why after `--`: eslint-disable-next-line rule -- reason." },
    schema: [],
  },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        if (/^\s*eslint-disable/.test(comment.value) && !/\s--\s+\S/.test(comment.value)) {
          context.report({ loc: comment.loc, messageId: "bare" });
        }
      }
    },
  }),
};

/** The core is handed today's date, and is never random: the same sheet gives the same findings. */
const pureCore = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "The core has no clock; take the day as an argument.",
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "The core has no clock; take the day as an argument.",
  },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "The core is not random." },
];

module.exports = defineConfig(
  globalIgnores(["dist/", "coverage/", "docs/", ".scratch/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{js,ts,tsx}"],
    plugins: { own: { rules: { "explained-disables": explainedDisables } } },
    rules: { "own/explained-disables": "error", "max-lines": ["warn", { max: 300 }] },
  },
  {
    files: ["**/*.js"],
    extends: [js.configs.recommended],
    languageOptions: {
      sourceType: "commonjs",
      globals: {
        require: "readonly",
        module: "writable",
        process: "readonly",
        console: "readonly",
        performance: "readonly",
        __dirname: "readonly",
        __filename: "readonly",
      },
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      // `noUncheckedIndexedAccess` makes every index possibly undefined; where a loop has just proved it, `!` says so.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // A leading underscore says "left out on purpose", as in `const { fix: _, ...rest }`.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // Spreading a text gives its code points, which is what is wanted where it is done.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // A branded type is cast to from its base type; TypeScript itself refuses the casts that make no sense.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "no-control-regex": "off",
      "no-irregular-whitespace": ["error", { skipStrings: true, skipTemplates: true, skipRegExps: true }],
      "no-misleading-character-class": "error",
    },
  },
  { files: ["src/core/**/*.ts"], rules: { "no-restricted-syntax": ["error", ...pureCore] } },
  {
    // Tests hand over hostile and half-made values on purpose; tables of cases may be long.
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "max-lines": "off",
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/require-await": "off",
    },
  },
  prettier,
);
