const attrs = require("markdown-it-attrs");

module.exports = (config) => {
  config.amendLibrary("md", (md) => md.use(attrs));
  config.addShortcode("chart", () => "<p>A chart</p>");
  config.addPairedShortcode("notice", (content) => `<aside>${content}</aside>`);
};
