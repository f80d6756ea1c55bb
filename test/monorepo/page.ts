import { setTimeout as pause } from "node:timers/promises";
import { WebSocket } from "undici";
import { onTestFinished } from "vitest";

/** What a server of Vite sends to a page. */
export interface Message {
  readonly type: string;
  readonly [more: string]: unknown;
}

/** A page that has loaded a module and all that it imports, and hears what the server says. */
export interface Page {
  readonly messages: Message[];
  /** The first message of this type from a number on. */
  hears(type: string, from?: number): Promise<Message>;
}

export async function openPage(url: string, entry: string): Promise<Page> {
  const client = await textOf(new URL("/@vite/client", url));
  const token = /wsToken = "([^"]+)"/.exec(client)?.[1];
  const socket = new WebSocket(
    `${url.replace("http", "ws")}?token=${token}`,
    "vite-hmr",
  );
  onTestFinished(() => socket.close());
  const messages: Message[] = [];
  socket.addEventListener("message", ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.type !== "ping") messages.push(message);
  });
  const hears: Page["hears"] = async (type, from = 0) => {
    for (;;) {
      const found = messages.slice(from).find((one) => one.type === type);
      if (found) return found;
      await pause(20);
    }
  };
  await hears("connected");
  await load(new URL(entry, url), new Set());
  return { messages, hears };
}

/** As a browser does, so that the server knows which modules are in use. */
async function load(url: URL, loaded: Set<string>): Promise<void> {
  if (loaded.has(url.href)) return;
  loaded.add(url.href);
  const code = await textOf(url);
  const imports = code.matchAll(/\b(?:from|import) ?"(\/[^"]+)"/g);
  for (const [, path] of imports) await load(new URL(path!, url), loaded);
}

async function textOf(url: URL): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url.href}: ${answer.status}`);
  return answer.text();
}
