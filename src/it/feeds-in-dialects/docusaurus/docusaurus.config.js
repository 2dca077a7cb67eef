module.exports = {
  title: "Notes",
  url: "https://example.org",
  baseUrl: "/",
  markdown: { mermaid: true },
  themes: ["@docusaurus/theme-mermaid"],
  presets: [
    [
      "classic",
      {
        docs: false,
        blog: {
          remarkPlugins: [require("remark-math").default],
          onUntruncatedBlogPosts: "ignore",
        },
      },
    ],
  ],
};
