import { error, warning } from "../row.ts";

/** What keeps the SDK from being written, or its lock from being used: exit code 4. */
export const outputMessages = {
  // The folder
  "output-foreign-file": error`${"path"} was not written by sdkwright.`
    .hint`move it, or overwrite it with --force`,
  "output-hand-edited": error`${"path"} was changed by hand.`
    .hint`undo the change, or overwrite it with --force`,
  "output-not-writable": error`${"path"} cannot be written: ${"reason"}.`,
  "output-in-use": error`${"path"} is being written by ${"holder"}.`
    .hint`wait for it, or end it`,
  "output-not-a-folder": error`${"path"} is not a folder.`,
  "watch-failed": error`Files cannot be watched: ${"reason"}.`
    .hint`CHOKIDAR_USEPOLLING=1 in the environment looks at them every now and then`,
  "output-of-other-config": error`${"path"} cannot be written: the config in ${"other"} writes ${"folder"}.`
    .hint`choose another folder, or take it over with --force`,
  "runtime-unwritten": error`The runtime in ${"folder"} cannot be written, and the SDK needs it.`,
  "runtime-other-version": error`The runtime in ${"folder"} was written by version ${"version"}, and SDKs that are not generated now need it.`
    .hint`generate all targets that share it: leave out --target`,
  "template-exists": error`${"path"} is there already, and not as it is built in.`
    .hint`choose another folder with -o, or overwrite it with --force`,

  // wire.ts
  "wire-types-missing-package": error`wire.ts needs a package that is not installed: ${"reason"}.`
    .hint`npm install --save-dev openapi-typescript typescript prettier`,
  "wire-types-failed": error`openapi-typescript could not make wire.ts: ${"reason"}`,

  // The lock
  "lock-unreadable": error`The lock cannot be read: ${"reason"}.`,
  "lock-newer": error`The lock was written by a newer version (${"version"}).`
    .hint`update sdkwright`,
  "lock-conflict": warning`Both sides of the merge pin ${"thing"}: ${"name"} stays, ${"other"} goes.`,
};
