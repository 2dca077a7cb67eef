package org.mageos.content.maven;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mageos.content.document.cache.DocumentCache;
import org.mageos.content.engine.Content;
import org.mageos.content.engine.ContentOptions;

/**
 * The content of a project, read once for all goals of a build.
 *
 * @param context what this plugin remembers of the project during one build
 */
record KeptContent(Map<Object, Object> context) {

    KeptContent {
        Objects.requireNonNull(context, "context");
    }

    /**
     * The content, of which what an earlier goal has read is not read again.
     *
     * @param cache what earlier builds have read
     */
    Content load(ContentOptions options, DocumentCache cache) throws IOException {
        String key = "content of " + options.root();
        // A build of many modules must not keep the content of all.
        Optional<Content> earlier =
                context.get(key) instanceof SoftReference<?> kept
                                && kept.get() instanceof Content content
                        ? Optional.of(content)
                        : Optional.empty();
        Content content = Content.load(options, earlier, cache);
        context.put(key, new SoftReference<>(content));
        return content;
    }
}
