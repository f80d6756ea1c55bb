// For workerd: a request's query is the address of the server, the answer holds the outcomes.
import { runAll } from "./run.ts";

export default {
  async fetch(request: Request): Promise<Response> {
    const { search } = new URL(request.url);
    return Response.json(await runAll(decodeURIComponent(search.slice(1))));
  },
};
