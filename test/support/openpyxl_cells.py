"""Prints what openpyxl reads in a workbook, as JSON: the second opinion in the tests of the .xlsx reader."""

import datetime
import json
import sys
import warnings

import openpyxl
from openpyxl.styles.numbers import is_builtin
from openpyxl.utils.datetime import to_excel
from openpyxl.utils.escape import unescape

warnings.simplefilter("ignore")


def content(value, epoch):
    if value is None:
        return None
    if isinstance(value, bool):
        return ["boolean", value]
    if isinstance(value, (int, float)):
        return ["number", value]
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)):
        return ["date", to_excel(value, epoch)]
    return ["text", unescape(str(value))]


def sheet_cells(values, formulas, epoch):
    cells = {}
    for row in values.iter_rows():
        for cell in row:
            # openpyxl empties the cells under a merge, and shows a link's address in a cell that has no text.
            if isinstance(cell, openpyxl.cell.cell.MergedCell):
                cells[cell.coordinate] = None
                continue
            formula = formulas[cell.coordinate]
            if cell.hyperlink and cell.value in (cell.hyperlink.target, cell.hyperlink.location):
                cells[cell.coordinate] = None
                continue
            found = ["error", cell.value] if cell.data_type == "e" else content(cell.value, epoch)
            has_formula = formula.data_type == "f"
            if has_formula or found is not None:
                # Array formulas are objects, what-if tables a bare "=".
                text = formula.value if has_formula and isinstance(formula.value, str) and formula.value != "=" else None
                cells[cell.coordinate] = {
                    "content": found,
                    "hasFormula": has_formula,
                    "formula": text,
                    "customFormat": None if is_builtin(cell.number_format) else cell.number_format,
                }
    return cells


def sheets(path):
    values = openpyxl.load_workbook(path, data_only=True)
    formulas = openpyxl.load_workbook(path)
    for sheet in values.worksheets:
        yield {
            "name": sheet.title,
            "state": sheet.sheet_state,
            "merges": sorted(str(merge) for merge in sheet.merged_cells.ranges),
            "cells": sheet_cells(sheet, formulas[sheet.title], values.epoch),
        }


# One line of JSON a file.
for path in sys.argv[1:]:
    try:
        print(json.dumps({"sheets": list(sheets(path))}))
    except Exception as error:  # a file that openpyxl cannot read is no opinion
        print(json.dumps({"error": repr(error)}))
