import { createHash, randomBytes } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { writerPrefix } from "./own-names.ts";

/** A process that writes a folder, or did so when it died. */
export interface Writer {
  /** A digest of what process ids mean something in: a machine since its start, and a container of it. */
  readonly realm: string;
  readonly pid: number;
  /** When the process started, in the clock ticks of its machine; empty where the system does not tell. */
  readonly started: string;
  readonly host: string;
}

/** The name of a file that says that this process writes; no other has it. */
export function writerName(): string {
  const { realm, pid, started, host } = thisWriter();
  const token = randomBytes(4).toString("hex");
  return `${writerPrefix}${realm}-${pid}-${started}-${token}-${host}`;
}

export function writerOf(name: string): Writer | undefined {
  if (!name.startsWith(writerPrefix)) return undefined;
  const rest = name.slice(writerPrefix.length);
  const match = /^([\da-f]{8})-(\d+)-(\d*)-[\da-f]{8}-(.*)$/.exec(rest);
  if (!match) return undefined;
  const [, realm = "", pid, started = "", host = ""] = match;
  return { realm, pid: Number(pid), started, host };
}

/**
 * Whether a writer still runs; undefined where nothing tells: on another machine, or where the system
 * does not say when a process started, so that the id may be that of a later one.
 */
export function isAlive({ realm, pid, started }: Writer): boolean | undefined {
  if (realm !== thisWriter().realm) return undefined;
  if (!exists(pid)) return false;
  return started === "" ? undefined : startOf(pid) === started;
}

let known: Writer | undefined;

function thisWriter(): Writer {
  known ??= {
    realm: realm(),
    pid: process.pid,
    started: startOf(process.pid),
    host: hostname()
      .replaceAll(/[^\w.-]/g, "_")
      .slice(0, 64),
  };
  return known;
}

function realm(): string {
  const parts = [
    hostname(),
    textOf(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8")),
    textOf(() => readlinkSync("/proc/self/ns/pid")),
  ];
  const hash = createHash("sha256").update(JSON.stringify(parts));
  return hash.digest("hex").slice(0, 8);
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Linux has it as the 22nd word; the second, a name in parentheses, may hold anything. */
function startOf(pid: number): string {
  const stat = textOf(() => readFileSync(`/proc/${pid}/stat`, "utf8"));
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}

function textOf(read: () => string): string {
  try {
    return read();
  } catch {
    return "";
  }
}
