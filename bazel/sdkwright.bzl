"""Generates a TypeScript SDK from an OpenAPI document, as an action of Bazel.

    load("//tools:sdkwright.bzl", "sdkwright_sdk")

    sdkwright_sdk(
        name = "shop",
        config = "sdkwright.config.yaml",
        lock = "sdkwright.lock.json",
        srcs = ["openapi.yaml"] + glob(["schemas/*.yaml"]),
        sdkwright = "//tools:sdkwright",
    )

The SDK is a directory, called as the target. Bazel 4 or newer; nothing is loaded from elsewhere.
"""

def _sdkwright_sdk_impl(ctx):
    sdk = ctx.actions.declare_directory(ctx.attr.out or ctx.label.name)
    inputs = ctx.files.srcs + ctx.files.overlays + ctx.files.templates
    args = ctx.actions.args()
    args.add("generate")
    if ctx.file.config:
        if ctx.file.document:
            fail("%s has both a config and a document" % ctx.label)
        args.add("--config", ctx.file.config)
        if ctx.attr.target:
            args.add("--target", ctx.attr.target)
        inputs.append(ctx.file.config)
    elif ctx.file.document:
        args.add(ctx.file.document)
        if ctx.attr.target:
            fail("%s has a target, but no config that it could be of" % ctx.label)
        inputs.append(ctx.file.document)
    else:
        fail("%s has neither a config nor a document" % ctx.label)
    if ctx.file.lock:
        args.add("--lock", ctx.file.lock)
        inputs.append(ctx.file.lock)
    args.add_all(ctx.files.overlays, before_each = "--overlay")
    if ctx.files.templates:
        args.add("--templates", ctx.files.templates[0].dirname)
    args.add_all(ctx.attr.flags)

    # The folder of a config or a document is known only now, and Bazel chooses that of the SDK.
    # Nothing is kept of one run for the next: that is what Bazel is for.
    args.add_all(["--output", sdk.path, "--frozen", "--no-cache", "--no-color"])

    ctx.actions.run(
        executable = ctx.executable.sdkwright,
        arguments = [args],
        inputs = inputs,
        outputs = [sdk],
        execution_requirements = {"block-network": ""},
        mnemonic = "Sdkwright",
        progress_message = "Generating the SDK %s" % ctx.label,
    )
    return [DefaultInfo(files = depset([sdk]), runfiles = ctx.runfiles([sdk]))]

sdkwright_sdk = rule(
    implementation = _sdkwright_sdk_impl,
    doc = "Generates the SDK of one target of a config, or of one document, into a directory.",
    attrs = {
        "config": attr.label(
            doc = "The config. It must hold one target, or `target` must name one; its `output` has no effect.",
            allow_single_file = [".ts", ".mts", ".mjs", ".js", ".json", ".yaml"],
        ),
        "document": attr.label(
            doc = "The document, in place of a config; also one that another rule makes.",
            allow_single_file = True,
        ),
        "flags": attr.string_list(
            doc = "Further options of `sdkwright generate`.",
        ),
        "lock": attr.label(
            doc = "The lock that pins names. It is read and never written.",
            allow_single_file = [".json"],
        ),
        "out": attr.string(
            doc = "The name of the directory, where it is not that of the target.",
        ),
        "overlays": attr.label_list(
            doc = "Overlays that change the document first, in place of those of the config.",
            allow_files = True,
        ),
        "sdkwright": attr.label(
            doc = "The program: a `js_binary`, a `sh_binary`, or anything else that runs `sdkwright`.",
            executable = True,
            cfg = "exec",
            mandatory = True,
        ),
        "srcs": attr.label_list(
            doc = "All files that the document and the config refer to, directly or not. `sdkwright inputs` lists them.",
            allow_files = True,
        ),
        "target": attr.string(
            doc = "The target of the config.",
        ),
        "templates": attr.label_list(
            doc = "Templates that replace built-in ones of the same name, all in one folder.",
            allow_files = [".hbs"],
        ),
    },
)
