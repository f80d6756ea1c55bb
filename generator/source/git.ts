import { spawn } from "node:child_process";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { type GitPath, gitPathOf } from "./git-path.ts";
import { disk, ReadFailure, type FileReader } from "./read.ts";

/** The disk, and revisions of the repository that the working directory belongs to. */
export const diskAndGit: FileReader = {
  read(file) {
    const path = gitPathOf(file);
    return path ? readRevision(file, path) : disk.read(file);
  },
};

/**
 * Asks `git cat-file`, whose arguments are always the same: what is wanted is written to it, so that
 * nothing in a name can become an option or a command.
 */
async function readRevision(
  file: string,
  { revision, path }: GitPath,
): Promise<Uint8Array> {
  const fail = (reason: string): never => {
    throw new ReadFailure(
      diagnose("file-unreadable", { file }, { file, reason }),
    );
  };
  if (/[\n\0]/.test(file)) return fail("a name has no line breaks");
  if (revision === "" || path === "")
    return fail("it is not git:, a revision, a colon and a path");
  const name = `${revision}:${path}`;
  const answer = await catFile([name, `${revision}^{tree}`]).catch(
    (error: unknown) => fail(reasonOf(error)),
  );
  const header = lineAt(answer, 0);
  const [, kind, size] =
    /^[\da-f]+ (blob|tree|commit) (\d+)$/.exec(header) ?? [];
  if (kind === "blob") {
    const start = header.length + 1;
    return answer.subarray(start, start + Number(size));
  }
  if (kind !== undefined)
    throw new ReadFailure(diagnose("file-is-folder", { file }, { file }));
  const tree = lineAt(answer, answer.indexOf(0x0a) + 1);
  if (/ (?:missing|ambiguous)$/.test(tree))
    return fail(`there is no revision ${revision}`);
  throw new ReadFailure(diagnose("file-not-found", { file }, { file }));
}

function lineAt(bytes: Buffer, start: number): string {
  const end = bytes.indexOf(0x0a, start);
  return bytes.toString("utf8", start, end === -1 ? bytes.length : end);
}

/** What `git cat-file --batch` says of these names, one after the other. */
function catFile(names: readonly string[]): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const args = ["cat-file", "--batch", "--follow-symlinks"];
    const env = { ...process.env, LC_ALL: "C" };
    const child = spawn("git", args, { env });
    const chunks: Buffer[] = [];
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    // It may have ended before it has read what is written.
    child.stdin.on("error", () => {});
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve(Buffer.concat(chunks)) : reject(new Error(said)),
    );
    child.stdin.end(`${names.join("\n")}\n`);
  });
}

/** In words of ours: those of git hold absolute paths. */
function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: unknown; message: string };
  if (code === "ENOENT") return "git is not installed";
  if (message.includes("not a git repository"))
    return "the working directory is in no git repository";
  if (message.includes("dubious ownership"))
    return "the repository belongs to somebody else (git's safe.directory)";
  return "git failed";
}
