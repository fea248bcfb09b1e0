"""openpyxl as it reads large files, for the comparison of `npm run bench`."""

import json
import re
import resource
import sys

import openpyxl

DEADLINE_COLUMN = 7
BUDGET_COLUMN = 8


def value_at(row, column):
    value = row[column] if len(row) > column else None
    return None if value == "" else value


def peak_megabytes():
    """See scripts/peak-memory.ts for why not getrusage."""
    try:
        with open("/proc/self/status") as status:
            return int(re.search(r"^VmHWM:\s+(\d+) kB$", status.read(), re.M).group(1)) / 1024
    except (OSError, AttributeError):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


sheet = openpyxl.load_workbook(sys.argv[1], read_only=True).worksheets[0]
checks = {"rows": 0, "deadlineBlank": 0, "budgetBlank": 0, "budgetSum": 0}
for row in sheet.iter_rows(min_row=2, values_only=True):
    deadline = value_at(row, DEADLINE_COLUMN)
    budget = value_at(row, BUDGET_COLUMN)
    checks["rows"] += 1
    checks["deadlineBlank"] += deadline is None
    checks["budgetBlank"] += budget is None
    if isinstance(budget, (int, float)):
        checks["budgetSum"] += budget
usage = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({"cpuSeconds": usage.ru_utime + usage.ru_stime, "peakMegabytes": peak_megabytes(), "checks": checks}))
