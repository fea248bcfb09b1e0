import { reportCost } from "../report-cost";

// Node itself, which every Node contestant pays for.
reportCost(null);
