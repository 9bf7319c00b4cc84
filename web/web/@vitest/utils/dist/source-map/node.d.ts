interface ExtractedSourceMap {
	map: any;
}
declare function extractSourcemapFromFile(code: string, filePath: string): ExtractedSourceMap | undefined;

export { extractSourcemapFromFile };
