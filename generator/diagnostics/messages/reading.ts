import { error, warning } from "../row.ts";

/** What keeps a document, or a file it refers to, from being read and understood: exit code 3. */
export const readingMessages = {
  // The file
  "file-not-found": error`There is no file ${"file"}.`,
  "file-is-folder": error`${"file"} is a folder, not a document.`,
  "file-unreadable": error`${"file"} cannot be read: ${"reason"}.`,
  "file-empty": error`${"file"} is empty.`,
  "file-not-utf8": error`${"file"} is not UTF-8 text: ${"reason"}.`
    .hint`save it as UTF-8`,
  "fetch-failed": error`${"url"} cannot be fetched: ${"reason"}.`,
  "pin-differs": error`${"file"} is not what was pulled: its SHA-256 is not that of the lock.`
    .hint`run sdkwright pull; changes of your own belong into an overlay`,

  // Its syntax
  "yaml-syntax": error`The YAML is broken here: ${"problem"}.`,
  "yaml-many-documents": error`A second YAML document starts here; a file holds one.`
    .hint`remove the line "---", or move what follows to a file of its own`,
  "yaml-complex-key": error`A list or an object cannot be a key.`,
  "yaml-unknown-alias": error`Nothing is anchored as &${"name"} above.`,
  "yaml-alias-cycle": error`*${"name"} stands inside of what it repeats.`,
  "yaml-alias-expansion": error`The aliases of this file multiply to more than ${"limit"} values.`,
  "yaml-merge-type": error`Only an object, or a list of objects, can be merged by "<<".`,
  "yaml-tag-mismatch": error`${"value"} is not what the tag ${"tag"} says.`,
  "yaml-unknown-tag": warning`The tag ${"tag"} has no meaning here; the value is read without it.`,
  "json-syntax": error`The JSON is broken here: ${"problem"}.`,
  "duplicate-key": error`The key ${"key"} stands here for the second time.`,
  "duplicate-json-key": warning`The key ${"key"} stands here again; the last one counts, as always in JSON.`,
  "nested-too-deeply": error`The document is nested more than ${"limit"} levels deep.`,

  // References
  "reference-not-found": error`Nothing is defined at ${"ref"}.`,
  "reference-cycle": error`${"ref"} leads back to itself, through references alone.`,
  "reference-remote": error`${"ref"} is on the network, on a host that is not allowed.`
    .hint`store the file beside the document; or allow the host in the config and run sdkwright pull: input: { path: "${"document"}", hosts: ["${"host"}"] }`,
  "reference-not-pulled": error`${"ref"} is on the network and has not been fetched yet.`
    .hint`run sdkwright pull`,
  "reference-outside-root": error`${"ref"} leads out of the folder ${"root"}.`
    .hint`move the file, or widen the folder with the option "root"`,
  "reference-malformed": error`${"ref"} is no usable reference: ${"reason"}.`,

  // Overlays
  "overlay-action-without-match": warning`${"target"} matches nothing in the document.`,
  "overlay-malformed": error`The overlay cannot be used: ${"reason"}.`,
  "overlay-for-other-document": warning`The overlay is made for ${"other"}, and applied to ${"document"}.`,
  "overlay-path-malformed": error`This is no JSONPath: ${"reason"}.`,
  "overlay-target-mixed": error`${"path"} selects nodes of different kinds.`
    .hint`make an action for each kind`,
  "overlay-target-primitive": error`Overlay 1.0 updates objects and arrays only.`
    .hint`overlay: "1.1.0"`,
  "overlay-kind-differs": error`This is ${"kind"}, which cannot be merged with ${"other"}.`
    .hint`remove what is there with an action before`,
  "overlay-copy-not-single": error`${"path"} selects ${"count"} nodes; only one can be copied.`,
  "overlay-version-unsupported": error`overlay ${"version"} is not supported.`
    .hint`supported: Overlay 1.0.x and 1.1.x`,
  "not-overlay": error`This is not an Overlay.`
    .hint`an Overlay starts with overlay: "1.1.0"`,
};
