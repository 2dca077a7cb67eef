package org.mageos.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mageos.content.testing.ContentFolder;
import org.mageos.content.testing.Repairs;

/** What is repaired in front matter; the names in brackets are cases. */
class FrontMatterFixTest {

    private ContentFolder folder;

    @BeforeEach
    void create(@TempDir Path root) {
        folder =
                new ContentFolder(root)
                        .settings(
                                """
                                collections:
                                  posts:
                                    files: posts/**
                                    images: { image: img, hero: . }
                                    schema:
                                      additionalProperties: false
                                      properties:
                                        title: { type: string }
                                        description: { type: string }
                                        image: {}
                                        hero: {}
                                        tags: { items: { enum: [public, internal] } }
                                        status: { enum: [draft, published, "false", v1.0, v1.2] }
                                        lang: { enum: [en-US, en-GB] }
                                        x: { type: object }
                                """);
    }

    @ParameterizedTest
    @DisplayName("A key or a value with one candidate is repaired, its quotes stay (FX12)")
    @ValueSource(
            strings = {
                "discription: a -> description: a",
                "\"Titel\": a -> \"title\": a",
                "'titel': a -> 'title': a",
                "Title: a -> title: a",
                "status: publisched # x -> status: published # x",
                "status: \"Published\" -> status: \"published\"",
                "status: 'publishde' -> status: 'published'",
                "{ status: publishd, title: a } -> { status: published, title: a }",
                "tags: [public, 'internel'] -> tags: [public, 'internal']",
            })
    void repairs(String sample) {
        String[] both = sample.split(" -> ");
        check(both[0], both[1]);
    }

    @ParameterizedTest
    @DisplayName("What may be something else stays (FX12, FX13, FX14)")
    @ValueSource(
            strings = {
                "description: a\ndiscription: b",
                "discription: a\ndescripton: b",
                "status: v1.1",
                "status: falze",
                "status: published1",
                "lang: en-gb",
                "status: &s publishd\nx: { a: *s }",
                "status: >-\n  publishd",
                "titl: [a]",
                "tittel: a",
            })
    void leaves(String frontMatter) {
        check(frontMatter, frontMatter);
    }

    @Test
    @DisplayName("An image of the front matter is found where one file has its name (FX2, FX12)")
    void repairsImages() {
        folder.images(
                        "img/new/stage-one.png",
                        "img/a/stage-two.png",
                        "img/b/stage-two.png",
                        "other/stage-three.png")
                .images("posts/pics/stage-four.png");

        check("image: 'old/stage-one.png'", "image: 'new/stage-one.png'");
        check("image: stage-one.png # x", "image: new/stage-one.png # x");
        check("image: stage-two.png", "image: stage-two.png");
        check("image: stage-three.png", "image: stage-three.png");
        check("hero: ./stage-four.png", "hero: ./pics/stage-four.png");
        check("hero: \"../stage-four.png\"", "hero: \"pics/stage-four.png\"");
    }

    private void check(String before, String after) {
        folder.file("posts/a.md", "---\r\n" + before + "\r\n---\r\n\r\nText  ");

        assertThat(Repairs.in(folder, "posts/a.md"))
                .isEqualTo("---\r\n" + after + "\r\n---\r\n\r\nText  ");
    }
}
