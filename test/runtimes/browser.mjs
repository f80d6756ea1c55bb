// Opens a page in Chromium, has it run the scenarios and prints their outcomes: node browser.mjs PAGE SERVER
import { chromium } from "playwright-core";

const [page, server] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  // It refuses to run as root with its sandbox.
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
try {
  const tab = await browser.newPage();
  await tab.goto(page);
  console.log(
    JSON.stringify(await tab.evaluate((url) => globalThis.runAll(url), server)),
  );
} finally {
  await browser.close();
}
