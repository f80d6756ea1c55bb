import type { OutputFile } from "./file.ts";

/** Tells git and code hosts that the folder is generated, and that its lines end in LF everywhere. */
export const attributesFile: OutputFile = {
  path: ".gitattributes",
  text: "* linguist-generated text eol=lf\n",
};
