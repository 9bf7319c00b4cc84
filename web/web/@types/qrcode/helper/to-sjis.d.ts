import { QRCodeToSJISFunc } from "..";

declare const toSJISFunc: QRCodeToSJISFunc;

export = toSJISFunc;
