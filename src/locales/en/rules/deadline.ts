import type { deadlineRules as vi } from "../../vi/rules/deadline";

/** English of `vi/rules/deadline.ts`; the compiler asks for the same rules and messages. */
export const deadlineRules: typeof vi = {
  "deadline-missing": {
    title: "No deadline",
    why: "Without a deadline nobody can follow the activity up or tell when it is late.",
    messages: {
      missing: {
        what: "This activity has no deadline.",
        todo: "Give a month, a quarter or a day.",
      },
      placeholder: {
        what: "The deadline still says “{text}” and names no time.",
        todo: "Give a month, a quarter or a day.",
      },
      mergePossible: {
        what: "The deadline is blank; the activity may share the deadline of the row above.",
        todo: "Merge the cell with the one above if so; otherwise give a month, a quarter or a day.",
      },
    },
  },
  "deadline-impossible": {
    title: "Deadline not in the calendar",
    why: "A time that does not exist (31 September, a fifth quarter, a mistyped year, an end before its beginning) cannot be followed up.",
    messages: {
      impossible: {
        what: "“{text}” is not in the calendar, or ends before it begins.",
        todo: "Correct the time.",
      },
      meant: {
        what: "“{text}” is not in the calendar; “{meant}” may be meant.",
        todo: "Correct the time.",
      },
    },
  },
  "deadline-vague": {
    title: "Deadline without a date",
    why: "A general time cannot be scheduled or reminded of, and at the end of the year nobody can say whether it was kept.",
    messages: {
      yearOnly: {
        what: "The deadline names only the year (“{text}”): {count} activities.",
        todo: "Give a month or a quarter, above all where the product is a document, a plan or a report.",
      },
      recurring: {
        what: "Continuous work without a frequency (“{text}”): {count} activities.",
        todo: "Say monthly or quarterly, or add the date of a report.",
      },
      conditional: {
        what: "“{text}” depends on something else and names no date.",
        todo: "Give an expected date, or a number of days after that event.",
      },
      relative: {
        what: "“{text}” counts from an event without a date: {count} activities.",
        todo: "Add an expected date where possible.",
      },
      byReference: {
        what: "The deadline refers to another document or instruction (“{text}”) without its number and date.",
        todo: "Give a month, a quarter or a day, or the document's number and date.",
      },
      namedReference: {
        what: "The deadline refers to another document (“{text}”): {count} activities.",
        todo: "Write the date that the document sets, so that nobody has to look it up.",
      },
      startOnly: {
        what: "“{text}” names only a start.",
        todo: "Add when it is to be finished.",
      },
      approximate: {
        what: "The deadline is only rough (“{text}”): {count} activities.",
        todo: "Give a month, a quarter or a day.",
      },
      partOfYear: {
        what: "“{text}” does not say up to which month.",
        todo: "Give a month or a quarter.",
      },
      unreadable: {
        what: "The deadline “{text}” could not be understood.",
        todo: "Give a month, a quarter or a day.",
      },
    },
  },
  "deadline-outside-year": {
    title: "Deadline outside the plan year",
    why: "A yearly plan sets work for its own year; another year is usually copied from an old plan or mistyped.",
    messages: {
      before: {
        what: "“{text}” is before the plan year {year}.",
        todo: "Correct the year; if the work is done, say so or leave it out.",
      },
      after: {
        what: "“{text}” is after the plan year {year}.",
        todo: "Correct the year, or give what has to be reached in {year}.",
      },
      reportAfterYear: {
        what: "“{text}” is after the plan year {year}.",
        todo: "Keep it if this is the report on the whole of {year}; otherwise correct the year.",
      },
      productYear: {
        what: "The activity says {year} but the product says {other}.",
        todo: "Make the years agree.",
      },
    },
  },
  "deadline-before-issue": {
    title: "Deadline before the plan was signed",
    why: "Work that is set when its time is past, or only days away, cannot be done in time.",
    messages: {
      past: {
        what: "“{text}” was past when the plan was signed on {date}.",
        todo: "Give a time after that day; if the work is done, say so.",
      },
      shortNotice: {
        what: "Only {days} days lie between the plan's signing ({date}) and the end of “{text}”.",
        todo: "See whether that is enough.",
      },
    },
  },
  "deadline-several": {
    title: "Several deadlines in one cell",
    why: "With two times in one cell nobody can tell which belongs to which work.",
    messages: {
      several: {
        what: "The cell holds two deadlines: “{a}” and “{b}”.",
        todo: "Give each activity a row and each row one deadline.",
      },
      split: {
        what: "The cell holds two deadlines, “{a}” and “{b}”, of two activities run together; they were parted for this check.",
        todo: "Make two rows and see which deadline belongs to which.",
      },
    },
  },
  "deadline-implausible": {
    title: "Deadline hardly meant",
    why: "The time exists but does not suit the work; it is often mistyped or copied from another row.",
    messages: {
      holiday: {
        what: "“{text}” falls into the Tết holiday ({from} to {to}).",
        todo: "Choose a day before or after Tết.",
      },
      reportTooEarly: {
        what: "“{text}” is earlier than the period reported on (“{period}”).",
        todo: "Check the deadline or the period.",
      },
      ongoingTooEarly: {
        what: "Work that goes on all year has the deadline “{text}”.",
        todo: "Check it; for continuous work give a frequency or the date of a report.",
      },
      planTooLate: {
        what: "A plan or estimate for {year} has the deadline “{text}”.",
        todo: "Check the deadline, or the year of the plan.",
      },
      meant: {
        what: "“{text}” may mean “{meant}”.",
        todo: "Confirm, and write it plainly.",
      },
    },
  },
  "date-maybe-swapped": {
    title: "Day and month may be changed over",
    why: "A month-first Excel takes 05/3/2024 for the 3rd of May. Days from 13 on stay text, so that nobody notices.",
    messages: {
      column: {
        what: "Excel may have changed day and month over in {count} cells of the deadline column: {stored} is stored, {other} may be meant.",
        todo: "Compare with the original and type the dates again.",
      },
      cell: {
        what: "The cell holds {stored}, before the plan was signed; {other} may be meant.",
        todo: "Compare with the original and type the date again.",
      },
    },
  },
};
