// Jest transform: a text file (.tsv) as a module whose default export is its text, as webpack's asset/source gives it.
module.exports = {
  process: (text) => ({
    code: `Object.defineProperty(exports, "__esModule", { value: true }); exports.default = ${JSON.stringify(text)};`,
  }),
};
