import { nodeHost } from "../../../src/adapters/xlsx/node-host";
import { openWorkbook } from "../../../src/ooxml/open-workbook";
import { argumentBytes } from "../argument-bytes";
import { reportCost } from "../report-cost";
import { workbookChecks } from "../workbook-checks";

reportCost(workbookChecks(openWorkbook(argumentBytes(), nodeHost)));
