import { judge } from "./any/judge.ts";
import { largeDocuments } from "./any/documents.ts";

// Minutes each: in a file of their own they run beside the others.
for (const document of largeDocuments) judge(document);
