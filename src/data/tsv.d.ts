/** A data file as its text: webpack, jest and `scripts/run.js` each load it so. */
declare module "*.tsv" {
  const text: string;
  export default text;
}
