import type { unitRules as vi } from "../../vi/rules/unit";

/** English of `vi/rules/unit.ts`; the compiler asks for the same rules and messages. */
export const unitRules: typeof vi = {
  "lead-missing": {
    title: "No lead unit",
    why: "Without a lead unit nobody can be given the work or asked about it.",
    messages: {
      missing: {
        what: "This activity names no lead unit.",
        todo: "Name one lead unit.",
      },
      maybeMerged: {
        what: "The lead is blank; the activity may share the lead of the row above.",
        todo: "Merge the cell with the one above if so; otherwise name a lead unit.",
      },
    },
  },
  "lead-many": {
    title: "Several units lead",
    why: "Where several units lead one activity, none answers for its result.",
    messages: {
      several: {
        what: "Several units lead: “{text}”.",
        todo: "Choose one and move the others to the coordinator column; where each does a part, say which in brackets.",
      },
      severalRows: {
        what: "{count} rows name several lead units, the first is “{text}”.",
        todo: "Choose one lead a row and move the others to the coordinator column.",
      },
      oneColumn: {
        what: "{count} rows assign the work to several units in one cell and do not say who leads, the first is “{text}”.",
        todo: "Write “{first} chủ trì, phối hợp với ...” if the unit named first leads.",
      },
    },
  },
  "lead-not-a-lead-body": {
    title: "The lead is nobody who can lead",
    why: "A lead is a named office or unit that answers for the result and can report on it.",
    messages: {
      noBody: {
        what: "“{text}” cannot lead an activity.",
        todo: "Name the office or unit that does the work.",
      },
    },
  },
  "coordinator-missing": {
    title: "No coordinating unit",
    why: "Where several units work together, naming them early lets them prepare.",
    messages: {
      missing: {
        what: "{count} of {all} rows name no coordinating unit.",
        todo: "Add it, or put a dash where the lead works alone.",
      },
    },
  },
  "unit-in-both-columns": {
    title: "A unit both leads and coordinates",
    why: "A unit does not coordinate with itself; usually a name got into the wrong column.",
    messages: {
      both: {
        what: "“{unit}” stands in the lead and in the coordinator column of one row.",
        todo: "Take it out of one of them.",
      },
    },
  },
  "unit-foreign": {
    title: "A unit of another office",
    why: "Plans are often copied; a unit of another field that is left over cannot be given the work.",
    messages: {
      foreign: {
        what: "“{text}” does not belong to {unit}; it may be copied from another office's plan.",
        todo: "Name a unit of your own office instead.",
      },
    },
  },
  "unit-out-of-date": {
    title: "The unit does not exist in the plan year",
    why: "Names of offices change with every reorganisation; a plan has to name those of its own year.",
    messages: {
      gone: {
        what: "“{name}” is gone in {year} (used until {until}; {basis}).",
        todo: "Name {successor}, or the office that took the work over locally.",
      },
      goneNoSuccessor: {
        what: "“{name}” is gone in {year} (used until {until}; {basis}).",
        todo: "Name the office that took the work over.",
      },
      notYet: {
        what: "“{name}” does not exist yet in {year} (used from {from}; {basis}).",
        todo: "Use the name of the plan year.",
      },
    },
  },
  "unit-not-registered": {
    title: "The unit is not in the register",
    why: "A name that is not in the register cannot be totalled by unit; a private short form is not understood outside the office.",
    messages: {
      unknown: {
        what: "“{name}” is not in the unit register.",
        todo: "Check the name; if it is right, add it to the register.",
      },
      shortForm: {
        what: "The short form “{name}” in “{text}” is not explained.",
        todo: "Write it out the first time, or add it to the register.",
      },
    },
  },
  "unit-variant": {
    title: "A unit's name is written in several ways",
    why: "A unit written in several ways is counted and merged as several units.",
    messages: {
      mixed: {
        what: "“{name}” is also written {variants}.",
        todo: "Write “{name}” throughout.",
      },
    },
  },
};
