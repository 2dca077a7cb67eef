import { defineConfig } from "vitepress";

export default defineConfig({
  title: "Notes",
  cleanUrls: true,
  markdown: { math: true },
  sitemap: { hostname: "https://example.org" },
});
