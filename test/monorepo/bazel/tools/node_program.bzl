"""Runs a program of npm. Where rules_js can be fetched, its js_binary does this."""

load(":node.bzl", "NODE")

def _node_program_impl(ctx):
    program = ctx.actions.declare_file(ctx.label.name + ".sh")
    main = '"$0.runfiles/%s/%s"' % (ctx.workspace_name, ctx.attr.main)

    # Node follows links by itself, out of the sandbox.
    ctx.actions.write(program, is_executable = True, content = """#!/bin/sh
exec %s --preserve-symlinks --preserve-symlinks-main %s "$@"
""" % (NODE, main))
    return [DefaultInfo(
        executable = program,
        runfiles = ctx.runfiles(ctx.files.data),
    )]

node_program = rule(
    implementation = _node_program_impl,
    attrs = {
        "data": attr.label_list(allow_files = True),
        "main": attr.string(mandatory = True),
    },
    executable = True,
)
