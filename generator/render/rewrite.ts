/**
 * Makes every mustache of a template pass through `print`: `{{name}}` becomes `{{print name "name"}}`.
 * A template then cannot print anything else, whatever it looks up or calls.
 */
export function rewrite(program: hbs.AST.Program): hbs.AST.Program {
  return {
    ...program,
    body: program.body.map((statement) => rewriteStatement(statement)),
  };
}

function rewriteStatement(statement: hbs.AST.Statement): hbs.AST.Statement {
  switch (statement.type) {
    case "MustacheStatement":
      return printed(statement as hbs.AST.MustacheStatement);
    case "BlockStatement": {
      const block = statement as hbs.AST.BlockStatement;
      return {
        ...block,
        program: rewrite(block.program),
        ...(block.inverse ? { inverse: rewrite(block.inverse) } : {}),
      } as hbs.AST.BlockStatement;
    }
    default:
      return statement;
  }
}

function printed(mustache: hbs.AST.MustacheStatement): hbs.AST.Statement {
  const { loc, path } = mustache;
  const what = (path as hbs.AST.PathExpression).original;
  return {
    ...mustache,
    escaped: false,
    path: {
      type: "PathExpression",
      data: false,
      depth: 0,
      parts: ["print"],
      original: "print",
      loc,
    },
    params: [path, { type: "StringLiteral", value: what, original: what, loc }],
  } as hbs.AST.Statement;
}
