package org.mageos.content.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FileTreeTest {

    @Test
    void listsTheFilesOfOneFolder() {
        FileTree tree =
                FileTree.of(
                        List.of(
                                "a.yml",
                                "b/c.yml",
                                "b/d/e.yml",
                                "b/d/f.yml",
                                "b/d.yml",
                                "b/d0.yml",
                                "b0.yml",
                                "b/g/h/i.yml",
                                "b/j.yml",
                                "z.yml"));
        assertThat(tree.filesIn("")).containsExactly("a.yml", "b0.yml", "z.yml");
        assertThat(tree.filesIn("b")).containsExactly("b/c.yml", "b/d.yml", "b/d0.yml", "b/j.yml");
        assertThat(tree.filesIn("b/d")).containsExactly("b/d/e.yml", "b/d/f.yml");
        assertThat(tree.filesIn("none")).isEmpty();
        assertThat(tree.filesBelow("b/d")).containsExactly("b/d/e.yml", "b/d/f.yml");
        assertThat(tree.filesBelow("b")).containsAll(tree.filesBelow("b/d")).contains("b/c.yml");
        assertThat(tree.filesBelow("b")).doesNotContain("b0.yml").hasSizeGreaterThan(5);
        assertThat(tree.filesBelow("")).isEqualTo(tree.files());
    }
}
