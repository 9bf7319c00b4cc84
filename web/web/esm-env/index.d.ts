export const BROWSER: boolean;
export const DEV: boolean;
export const NODE: boolean;
