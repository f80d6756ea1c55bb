import { expect, test, vi } from "vitest";
import { move } from "../../generator/output/move.ts";

function failure(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: "rename" });
}

test.each(["EPERM", "EBUSY", "EACCES"])(
  "a file that somebody holds (%s) is renamed once it is let go",
  (code) => {
    const rename = vi.fn();
    rename.mockImplementationOnce(() => {
      throw failure(code);
    });
    rename.mockImplementationOnce(() => {
      throw failure(code);
    });
    move("from", "to", rename);
    expect(rename.mock.calls).toEqual(
      Array.from({ length: 3 }, () => ["from", "to"]),
    );
  },
);

test("a file that is never let go ends in the error of the system", () => {
  const rename = vi.fn(() => {
    throw failure("EBUSY");
  });
  expect(() => move("from", "to", rename)).toThrow("EBUSY");
  expect(rename.mock.calls.length).toBeGreaterThan(5);
});

test("any other error is not waited for", () => {
  const rename = vi.fn(() => {
    throw failure("ENOSPC");
  });
  expect(() => move("from", "to", rename)).toThrow("ENOSPC");
  expect(rename).toHaveBeenCalledOnce();
});
