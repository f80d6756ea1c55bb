import { join } from "node:path";
import { SpanStatusCode, trace } from "@opentelemetry/api";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Middleware } from "../../templates/runtime/client.ts";
import { compile, compilers, libraries, modules } from "../compile/compiler.ts";
import { callOperation } from "../runtime/fixture/operation.ts";
import { answer, inTurn, loopback } from "../runtime/loopback.ts";
import { snippetsOf, writeSnippets } from "./snippets.ts";

const page = "docs/client.md";
let folder: string;
const server = loopback();

beforeAll(async () => {
  folder = await writeSnippets(page);
});

const moduleOf = async <Exports>(name: string): Promise<Exports> =>
  (await import(join(folder, `${name}.ts`))) as Exports;

const call = (middleware: Middleware, method = "GET") =>
  callOperation(
    { options: { middleware: [middleware] }, server: server.url, security: {} },
    { method, query: ["secret=1"] },
  );

test("no two examples stand under one heading", () => {
  const names = snippetsOf(page).map(({ name }) => name);
  expect(names.length).toBeGreaterThan(5);
  expect(new Set(names).size).toBe(names.length);
});

test.for(compilers)("the examples compile with %s", async (compiler) => {
  const said = await compile({
    compiler,
    folder,
    name: compiler,
    include: [join(folder, "*.ts")],
    options: {
      ...modules["ESNext and Bundler"](),
      ...libraries["DOM and @types/node"],
      skipLibCheck: true,
      // Examples say what a reader needs, not what a library has to declare.
      isolatedDeclarations: false,
      allowImportingTsExtensions: true,
    },
  });
  expect(said).toBe("");
});

test("the log has a line for each try", async () => {
  const { logging } = await moduleOf<{
    logging(log: (line: string) => void): Middleware;
  }>("logging");
  server.respond = inTurn(
    answer(503, "", { "retry-after": "0" }),
    answer(200, {}),
  );
  const lines: string[] = [];
  await call(logging((line) => lines.push(line.replace(/\d+ ms/, "N ms"))));
  expect(lines).toEqual(["Test#0 GET 503 in N ms", "Test#1 GET 200 in N ms"]);
});

const spans = new InMemorySpanExporter();

beforeAll(() => {
  const spanProcessors = [new SimpleSpanProcessor(spans)];
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors }));
});
afterAll(() => trace.disable());

test("a trace has a span for each try, without the query", async () => {
  const { tracing } = await moduleOf<{ tracing: Middleware }>(
    "tracing-with-opentelemetry",
  );
  server.respond = inTurn(
    answer(503, "", { "retry-after": "0" }),
    answer(200, {}),
  );
  await call(tracing);
  const told = spans
    .getFinishedSpans()
    .map(({ name, status, attributes }) => [
      name,
      status.code,
      attributes["http.response.status_code"],
      attributes["http.request.resend_count"],
    ]);
  expect(told).toEqual([
    ["Test", SpanStatusCode.ERROR, 503, 0],
    ["Test", SpanStatusCode.UNSET, 200, 1],
  ]);
  expect(JSON.stringify(spans.getFinishedSpans()[0]?.attributes)).not.toContain(
    "secret",
  );
});

test("what has not changed is taken from the cache, as often as it is asked for", async () => {
  const { caching } = await moduleOf<{ caching(): Middleware }>("caching");
  server.respond = (response, received, count) =>
    received.headers["if-none-match"] === '"1"'
      ? answer(304)(response, received, count)
      : answer(200, { count }, { etag: '"1"' })(response, received, count);
  const cache = caching();
  for (let turn = 0; turn < 3; turn++) {
    expect(await call(cache)).toEqual({ count: 1 });
  }
  expect(server.received).toHaveLength(3);
  await call(cache, "PUT");
  expect(server.received[3]?.headers["if-none-match"]).toBeUndefined();
});
