import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from "node:http";
import { createServer as createSecureServer } from "node:https";
import { connect, type AddressInfo, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { folderWith } from "../setup/folder.ts";

/** What a server says to a path: a text, or whatever it likes. */
export type Said =
  string | ((request: IncomingMessage, response: ServerResponse) => void);

/** A server on this machine that ends with the running test. */
export interface Upstream {
  /** `http://127.0.0.1:1234` */
  readonly origin: string;
  readonly host: string;
  /** By path; others are answered with 404. Can be changed while it runs. */
  readonly says: Map<string, Said>;
  /** `GET /shop.yaml`, in the order in which they came, with their headers. */
  readonly requests: { readonly line: string; readonly headers: Headers }[];
  stop(): Promise<void>;
}

type Headers = IncomingMessage["headers"];

export function upstream(
  says: Readonly<Record<string, Said>> = {},
  certificate?: Certificate,
): Promise<Upstream> {
  const answers = new Map(Object.entries(says));
  const requests: Upstream["requests"] = [];
  const listener: RequestListener = (request, response) => {
    const { method, url = "", headers } = request;
    requests.push({ line: `${method} ${url}`, headers });
    const said = answers.get(url.replace(/\?.*/, ""));
    if (typeof said === "function") said(request, response);
    else response.writeHead(said === undefined ? 404 : 200).end(said ?? "");
  };
  const server = certificate
    ? createSecureServer(certificate, listener)
    : createServer(listener);
  const scheme = certificate ? "https" : "http";
  return listening(server).then(({ host, stop }) => ({
    origin: `${scheme}://${host}`,
    host,
    says: answers,
    requests,
    stop,
  }));
}

/** A proxy on this machine, and the hosts that it was asked for. */
export async function proxy(): Promise<{
  readonly url: string;
  readonly asked: string[];
}> {
  const asked: string[] = [];
  const server = createServer();
  server.on("connect", (request, socket: Socket) => {
    const target = request.url ?? "";
    asked.push(target);
    const { hostname, port } = new URL(`http://${target}`);
    const through = connect(Number(port), hostname, () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      through.pipe(socket).pipe(through);
    });
    through.on("error", () => socket.destroy());
    socket.on("error", () => through.destroy());
  });
  const { host } = await listening(server);
  return { url: `http://${host}`, asked };
}

async function listening(server: Server): Promise<{
  readonly host: string;
  readonly stop: () => Promise<void>;
}> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const stop = () =>
    new Promise<void>((done) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => done());
    });
  onTestFinished(stop);
  const { port } = server.address() as AddressInfo;
  return { host: `127.0.0.1:${port}`, stop };
}

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** The file that holds the certificate. */
  readonly file: string;
}

/** A certificate for this machine that nobody has signed but itself. */
export function selfSigned(): Certificate {
  const folder = folderWith({});
  const file = join(folder, "cert.pem");
  const key = join(folder, "key.pem");
  const subject = ["-subj", "/CN=localhost"];
  const names = ["-addext", "subjectAltName=IP:127.0.0.1"];
  const form = ["-newkey", "rsa:2048", "-nodes", "-days", "2"];
  execFileSync(
    "openssl",
    [
      "req",
      "-x509",
      ...form,
      ...subject,
      ...names,
      "-keyout",
      key,
      "-out",
      file,
    ],
    { stdio: "ignore" },
  );
  const [keyText, cert] = [key, file].map((path) => readFileSync(path, "utf8"));
  return { key: keyText!, cert: cert!, file };
}

/** Writes a redirect. */
export function redirect(location: string, status = 302): Said {
  return (_, response) => response.writeHead(status, { location }).end();
}
