import { t as defineConfig } from "./shared/define-config-BQBrxnNZ.mjs";
import { t as loadConfig } from "./shared/load-config-69P1TxdT.mjs";
import { T as VERSION } from "./shared/bindingify-input-options-BjFSnI07.mjs";
export { VERSION, defineConfig, loadConfig };
