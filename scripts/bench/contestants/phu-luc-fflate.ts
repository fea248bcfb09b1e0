import { openWorkbook } from "../../../src/ooxml/open-workbook";
import { portableHost } from "../../../src/ooxml/portable-host";
import { argumentBytes } from "../argument-bytes";
import { reportCost } from "../report-cost";
import { workbookChecks } from "../workbook-checks";

// As in a browser: fflate instead of Node's zlib.
reportCost(workbookChecks(openWorkbook(argumentBytes(), portableHost)));
