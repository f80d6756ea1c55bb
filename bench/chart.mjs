// A bar chart as SVG: one bar a row, the longest as wide as the chart.
export function chart(title, unit, rows) {
  const left = 190;
  const width = 420;
  const longest = Math.max(...rows.map(({ value }) => value));
  const bars = rows.map(({ name, value }, index) => {
    const y = 44 + index * 26;
    const length = Math.max(1, (value / longest) * width);
    const isOurs = name === "sdkwright";
    return [
      `<text x="${left - 8}" y="${y + 13}" text-anchor="end">${name}</text>`,
      `<rect x="${left}" y="${y}" width="${length.toFixed(1)}" height="18" rx="3" fill="${isOurs ? "#2563eb" : "#94a3b8"}"/>`,
      `<text x="${left + length + 6}" y="${y + 13}">${value.toFixed(2)} ${unit}</text>`,
    ].join("");
  });
  const height = 60 + rows.length * 26;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="700" height="${height}" font-family="system-ui, sans-serif" font-size="13">`,
    `<rect width="100%" height="100%" fill="white"/>`,
    `<text x="8" y="22" font-weight="600">${title}</text>`,
    ...bars,
    "</svg>",
    "",
  ].join("\n");
}
