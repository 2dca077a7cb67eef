package org.mageos.content.tree.git;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** What a repository has that is not committed. */
public final class WorkTree {

    private static final List<String> CHANGED =
            List.of("diff-index", "-z", "--name-only", "--ignore-submodules=all", "HEAD", "--");

    private WorkTree() {}

    /**
     * Whether files that git knows are changed.
     *
     * @param top the folder that holds {@code .git}
     * @return false if git cannot tell
     */
    public static boolean isChanged(Path top) {
        AtomicBoolean changed = new AtomicBoolean();
        try {
            GitAlone.in(top, GitProgram.installed())
                    .run(CHANGED, names -> changed.set(names.next().isPresent()));
        } catch (GitFailure e) {
            return false;
        }
        return changed.get();
    }
}
