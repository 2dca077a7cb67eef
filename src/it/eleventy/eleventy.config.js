import { HtmlBasePlugin, IdAttributePlugin, InputPathToUrlTransformPlugin } from "@11ty/eleventy";

export default function (eleventyConfig) {
    eleventyConfig.addPassthroughCopy({ "./public/": "/" });
    eleventyConfig.addPassthroughCopy("src/assets");
    eleventyConfig.addPassthroughCopy({ "src/docs/*.png": "pictures" });
    eleventyConfig.addPlugin(IdAttributePlugin);
    eleventyConfig.addPlugin(InputPathToUrlTransformPlugin);
    eleventyConfig.addPlugin(HtmlBasePlugin);
    eleventyConfig.ignores.add("src/docs/left-out.md");

    return {
        pathPrefix: "/manual/",
        dir: { input: "src", output: "build/site" },
        markdownTemplateEngine: "liquid",
    };
}
