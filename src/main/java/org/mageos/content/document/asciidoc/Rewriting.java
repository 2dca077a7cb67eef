package org.mageos.content.document.asciidoc;

import org.jspecify.annotations.Nullable;
import org.mageos.content.document.source.Projection;

/** A text that is written anew from front to back, parts of it replaced. */
final class Rewriting {

    private final Projection base;
    private Projection.@Nullable Builder builder;
    private int done;

    Rewriting(Projection base) {
        this.base = base;
    }

    /** Where the part begins that was not written yet. */
    int done() {
        return done;
    }

    /** Writes up to an offset what stands there, then leaves out what stands before another one. */
    Rewriting leaveOut(int start, int end) {
        builder().copy(done, start);
        done = end;
        return this;
    }

    /** Writes a text that stands for something at an offset. */
    Rewriting put(String text, int offset) {
        builder().put(text, offset);
        return this;
    }

    Rewriting put(char sign, int offset) {
        builder().put(sign, offset);
        return this;
    }

    /** Writes a stretch of the text. */
    Rewriting copy(int start, int end) {
        builder().copy(start, end);
        return this;
    }

    /** Takes what stands before an offset for written. */
    void skipTo(int offset) {
        done = offset;
    }

    private Projection.Builder builder() {
        Projection.Builder started = builder;
        if (started == null) {
            started = new Projection.Builder(base);
            builder = started;
        }
        return started;
    }

    Projection result() {
        if (builder == null) {
            return base;
        }
        builder.copy(done, base.text().length());
        return builder.build();
    }
}
