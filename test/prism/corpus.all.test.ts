import { judge } from "./any/judge.ts";
import { documents } from "./any/documents.ts";

for (const document of documents) judge(document);
