export interface Options {
	offsetLine?: number;
	offsetColumn?: number;
	startIndex?: number;
}

export interface Range {
	start: number;
	end: number;
	line: number;
}

export interface Location {
	line: number;
	column: number;
	character: number;
}
