import { a as RolldownLog } from "./shared/logging-loixHZcv.mjs";
import { n as getLogFilter, t as GetLogFilter } from "./shared/get-log-filter-DFFBhB1m.mjs";
export { GetLogFilter, type RolldownLog, type RolldownLog as RollupLog, getLogFilter as default };