package org.mageos.content.generator.astro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mageos.content.testing.ContentFolder;

/** The blog of a site made from AstroWind, whose settings say where its pages are. */
class AstroWindTest {

    private static final String PAGE =
            """
            ---
            import { getStaticPathsBlog%1$s } from '~/utils/blog';
            export const prerender = true;
            export const getStaticPaths = (async (%2$s) => {
              return await getStaticPathsBlog%1$s(%2$s);
            }) satisfies GetStaticPaths;
            ---
            """;

    private static final String BLOG =
            """
            const generatePermalink = async ({ id, slug, publishDate, category }) => {
              const permalink = POST_PERMALINK_PATTERN.replace("%slug%", slug)
                .replace("%id%", id)
                .replace("%category%", category || "")
                .replace("%year%", publishDate.getFullYear());
              return permalink.split("/").map((el) => trimSlash(el)).filter((el) => !!el).join("/");
            };
            const getNormalizedPost = async ({ id, data }) => {
              const slug = cleanSlug(id); // of the file
              const category = data.category
                ? { slug: cleanSlug(rawCategory), title: rawCategory }
                : undefined;
              const tags = rawTags.map((tag) => ({ slug: cleanSlug(tag), title: tag }));
              return {
                permalink: await generatePermalink({ id, slug, publishDate, category: category?.slug }),
              };
            };
            const load = async function () {
              const posts = await getCollection('post');
              const normalizedPosts = posts.map(async (post) => await getNormalizedPost(post));
              const results = (await Promise.all(normalizedPosts)).filter((post) => !post.draft);
              return results;
            };
            export const fetchPosts = async () => {
              if (!_posts) { _posts = await load(); }
              return _posts;
            };
            export const getStaticPathsBlogList = async ({ paginate }) => {
              return paginate(await fetchPosts(), {
                params: { blog: BLOG_BASE || undefined },
                pageSize: blogPostsPerPage,
              });
            };
            export const getStaticPathsBlogPost = async () => {
              return (await fetchPosts()).flatMap((post) => ({
                params: {
                  blog: post.permalink,
                },
              }));
            };
            export const getStaticPathsBlogCategory = async ({ paginate }) => {
              return Object.keys(categories).flatMap((categorySlug) =>
                paginate(
                  posts.filter((post) => post.category?.slug && categorySlug === post.category?.slug),
                  {
                    params: { category: categorySlug, blog: CATEGORY_BASE || undefined },
                    pageSize: blogPostsPerPage,
                  }
                )
              );
            };
            export const getStaticPathsBlogTag = async ({ paginate }) => {
              return Object.keys(tags).flatMap((tagSlug) =>
                paginate(
                  posts.filter((post) => Array.isArray(post.tags)
                    && post.tags.find((elem) => elem.slug === tagSlug)),
                  {
                    params: { tag: tagSlug, blog: TAG_BASE || undefined },
                    pageSize: blogPostsPerPage,
                  }
                )
              );
            };
            """;

    private static final String PERMALINKS =
            """
            import slugify from 'limax';
            const cleanSlug = (text) =>
              trimSlash(text).split('/').map((slug) => slugify(slug)).join('/');
            const BLOG_BASE = cleanSlug(APP_BLOG?.list?.pathname);
            const CATEGORY_BASE = cleanSlug(APP_BLOG?.category?.pathname);
            const TAG_BASE = cleanSlug(APP_BLOG?.tag?.pathname) || 'tag';
            const POST_PERMALINK_PATTERN = trimSlash(APP_BLOG?.post?.permalink || 'x');
            """;

    private static final String SETTINGS =
            """
            site: { name: Wind, site: "https://wind.example", trailingSlash: false }
            apps:
              blog:
                isEnabled: true
                postsPerPage: 1
                post: { permalink: "/%category%/%slug%" }
                list: { pathname: news }
                tag: { isEnabled: false }
            """;

    @TempDir private Path root;
    private ContentFolder folder;

    @BeforeEach
    void createSite() {
        folder =
                new ContentFolder(root)
                        .file("src/config.yaml", SETTINGS)
                        .file("src/pages/from.md", "# From\n")
                        .file("src/data/post/First Post.md", post("category: News, 2024\n"))
                        .file("src/data/post/second.md", post("tags: [A, B]\n"))
                        .file("src/data/post/third.md", post("category: Gone\ndraft: true\n"))
                        .files("src/data/authors/me.md");
    }

    private static String post(String data) {
        return "---\ntitle: Post\n" + data + "---\n# Setup\n";
    }

    private void writePrograms() {
        folder.file(
                        "astro.config.ts",
                        "import astrowind from './vendor/integration';\n"
                                + "export default defineConfig({ integrations: ["
                                + "astrowind({ config: './src/config.yaml' })] });\n")
                .file(
                        "vendor/integration/index.ts",
                        "updateConfig({ site: SITE.site, base: SITE.base,\n\n"
                                + "trailingSlash: SITE.trailingSlash ? 'always' : 'never', vite });")
                .file(
                        "src/content/config.ts",
                        "const posts = defineCollection({ loader:"
                                + " glob({ pattern: ['*.md'], base: 'src/data/post' }) });\n"
                                + "export const collections = { post: posts };\n")
                .file("src/utils/blog.ts", BLOG)
                .file("src/utils/permalinks.ts", PERMALINKS)
                .file("src/pages/[...blog]/index.astro", PAGE.formatted("Post", ""))
                .file("src/pages/[...blog]/[...page].astro", page("List"))
                .file("src/pages/[...blog]/[category]/[...page].astro", page("Category"))
                .file("src/pages/[...blog]/[tag]/[...page].astro", page("Tag"));
    }

    private static String page(String kind) {
        return PAGE.formatted(kind, "{ paginate }");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("The settings of AstroWind say where the pages of the blog are")
    @CsvSource({
        "/news-2024/first-post, ok",
        "/news-2024/first-post#setup, ok",
        "/news-2024/first-post#gone, link/broken-anchor",
        "/news-2024/First-Post, link/case",
        "/news-2024/first, link/broken",
        "/second, ok",
        "/third, link/broken",
        "/gone/third, link/draft",
        "/news, ok",
        "/news/1, link/broken",
        "/news/2, ok",
        "/news/3, link/broken",
        "/blog, link/broken",
        "/category/news-2024, ok",
        "/category/news-2024/2, link/broken",
        "/category/gone, link/broken",
        "/category, link/broken",
        "/tag/a, link/broken",
        "https://wind.example/second, ok",
    })
    void knowsPages(String destination, String outcome) {
        writePrograms();
        folder.file("src/pages/from.md", "[x](" + destination + ")\n");
        assertThat(folder.lint().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} with {2} for {1}")
    @DisplayName("A program of AstroWind that says something else leaves its pages open")
    @CsvSource({
        "src/utils/blog.ts, !post.draft, !post.draft && isPast(post)",
        "src/utils/permalinks.ts, limax, github-slugger",
        "src/data/post/second.md, A, A & B",
        "src/data/post/second.md, A, A_B",
        "src/config.yaml, /%category%/, /%year%/",
        "src/content/config.ts, '''src/data/post''', folder()",
        "src/pages/[...blog]/index.astro, await, await others() ?? await",
    })
    void leavesOtherProgramsOpen(String file, String what, String with) throws IOException {
        writePrograms();
        String text = Files.readString(root.resolve(file));
        assertThat(text).contains(what);
        folder.file(file, text.replace(what, with)).file("src/pages/from.md", "[x](/gone)\n");
        assertThat(folder.lint().outcome()).isEqualTo("undecided");
    }

    @Test
    @DisplayName("Where all programs are left out, the settings say which pages there are")
    void readsContentAlone() {
        folder.files("src/pages/[...blog]/index.astro", "src/pages/[...blog]/[...page].astro")
                .file("src/pages/from.md", "[x](/second) [y](/gone) [z](/news/2) [v](/tag/a)\n");
        assertThat(folder.lint())
                .findings()
                .containsExactly(
                        "src/pages/from.md:1:18 link/broken", "src/pages/from.md:1:42 link/broken");
    }

    @Test
    @DisplayName("The template's part of Astro's settings says how URLs end")
    void readsTrailingSlash() {
        writePrograms();
        folder.file("src/config.yaml", SETTINGS.replace("lash: false", "lash: true"))
                .file("src/pages/from.md", "[x](../second/) [y](second/)\n");
        assertThat(folder.lint()).findings().containsExactly("src/pages/from.md:1:21 link/broken");
    }
}
